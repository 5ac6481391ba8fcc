# en: a979d35f
illustration-places =
    .title = Di mana letak tangan
    .alt = Pijat area lunak di seluruh keliling payudara, tempat kelenjar berada. Areola dan puting jangan ikut dipijat. Untuk memerah ASI, letakkan ibu jari dan jari-jari di lingkaran putus-putus. Jarak lingkaran itu { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) dari pangkal puting.
    .glands = Kelenjar: pijat di sini
    .spot = Ibu jari dan jari-jari menekan di sini
    .areola = Areola: jangan dipijat
    .nipple = Puting: hanya sentuhan ringan
    .light = Sentuhan: kulit tidak tertekan
    .press = Tekanan: kulit tertekan sedikit
    .squeeze = Jangan pernah mencubit
# en: e0c9daa4
illustration-stimulate =
    .title = Awal yang lembut
    .alt = Pijat lembut seluruh keliling payudara. Lalu sentuh puting dengan ringan memakai ujung jari, sebentar saja.
    .massage = Pijat lembut dulu, di sekeliling
    .touch = Lalu sentuhan ringan
# en: 42d0cca9
illustration-find-spot =
    .title = Seberapa jauh dari puting
    .alt = Mulai dari pangkal puting. Ukur { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) menjauhi puting, di sepanjang kulit, dan raba di sana dengan ujung jari.
    .distance = { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci)
    .base = Ukur dari pangkal puting
    .spot = Raba di sini
    .sizes = Areola kecil atau besar: jarak sama
# en: 8ad6ff05
illustration-form-c =
    .title = Ibu jari dan jari-jari membentuk huruf C
    .alt = Letakkan ibu jari lebih tinggi dari puting dan jari-jari di bawah puting, keduanya pada jarak yang sama. Jaga agar puting tetap di tengah, dan pegang cangkir di bawahnya.
    .thumb = Ibu jari di atas
    .fingers = Jari-jari di bawah
    .middle = Puting di tengah
    .cup = Tangan lain: cangkir di bawahnya
# en: c9519bf1
illustration-express =
    .title = Tiga gerakan, berulang-ulang
    .alt = Tekan lurus ke belakang, ke arah tulang rusuk. Rapatkan ibu jari dan jari-jari dengan lembut, dan biarkan kulit ikut bergerak. Tahan sekitar { $hold } detik. Lepaskan tekanan sepenuhnya, dengan jari tetap di titik yang sama. Lalu mulai lagi.
    .press = Tekan ke belakang, arah tulang rusuk
    .compress = Rapatkan lembut, tahan { $hold } detik
    .release = Lepaskan, jari tetap di titik itu
    .again = Lalu mulai lagi dari yang pertama
# en: 4032d32f
illustration-switch-sides =
    .title = Dari satu payudara ke sebelahnya
    .alt = Perah ASI dari satu payudara. Lalu pindah ke payudara sebelahnya, dan lakukan semua langkah di sana. Setelah itu ulangi sekali lagi di setiap payudara.
    .first = Satu payudara dulu
    .second = Lalu payudara sebelahnya
    .return = Lalu sekali lagi tiap payudara
# en: 1c744f67
illustration-strokes =
    .title = Dari tepi luar ke arah areola
    .alt = Usap ringan dengan telapak tangan, dari tepi luar ke arah areola. Berhenti sebelum menyentuh areola. Usap seluruh keliling payudara.
    .stroke = Usap ringan ke arah areola
    .stop = Berhenti sebelum areola
# en: 0d781cd9
illustration-circles =
    .title = Lingkaran kecil, makin dekat ke areola
    .alt = Buat lingkaran kecil dengan dua ujung jari, dan biarkan kulit ikut bergerak. Angkat jari, lalu letakkan sedikit lebih dekat ke areola. Jangkau seluruh area, tetapi jangan menyentuh areola.
    .circle = Lingkaran kecil
    .move = Angkat, lalu sedikit lebih dekat ke areola
    .skin = Kulit ikut bergerak bersama jari
# en: 93f059e4
illustration-parallel-hands =
    .title = Tugas setiap tangan
    .alt = Letakkan satu tangan di bagian atas payudara dan satu di bagian bawah. Buat lingkaran pelan dengan tangan atas, dan biarkan kulit ikut bergerak. Tahan tangan bawah tetap diam. Lalu tukar tugas kedua tangan.
    .upper = Tangan atas: lingkaran pelan, kulit ikut bergerak
    .lower = Tangan bawah: tetap diam
    .swap = Lalu tukar
# en: 4bd0f8da
illustration-rolling =
    .title = Di antara dua telapak tangan
    .alt = Pegang area yang penuh dengan lembut di antara dua telapak tangan, dan gulirkan pelan-pelan. Biarkan kulit ikut bergerak bersama tangan. Berhenti sejenak begitu rasanya tidak nyaman.
    .roll = Gulirkan pelan: satu tangan naik, satu turun
    .hold = Pegang lembut di antara telapak tangan
    .skin = Kulit ikut bergerak bersama tangan
# en: 655d1a26
illustration-back =
    .title = Ibu jari di samping tulang belakang
    .alt = Condongkan badan ke depan dan sandarkan kepala di lengan. Minta pendamping meletakkan satu ibu jari di setiap sisi tulang belakang, dan membuat lingkaran kecil dari leher ke bawah sampai tulang belikat.
    .start = Mulai dari leher, di samping tulang belakang
    .circle = Lingkaran kecil, ke bawah sampai tulang belikat
# en: b02b4838
illustration-nipple-touch =
    .title = Singkat dan ringan
    .alt = Usap puting dengan ringan memakai ujung jari, sebentar saja. Setelah itu, lanjutkan dengan memerah ASI.
    .touch = Usapan ringan dengan ujung jari
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Ujung jari di sekeliling puting
    .alt = Letakkan ujung jari kedua tangan di sekeliling pangkal puting. Tekan dengan lembut dan tetap ke arah tulang rusuk selama { $reverse-pressure } detik. Lalu pindahkan jari sedikit, mengelilingi pangkal puting, dan tekan lagi.
    .around = Tekan lurus ke belakang, jangan cubit
    .press = Tekan lembut dan tetap, arah tulang rusuk
    .view = Dilihat dari atas
# en: 67cf5640
illustration-armpit-strokes =
    .title = Usapan ke luar dan ke atas
    .alt = Minta bidan, dokter, atau konsultan laktasi menunjukkannya dulu kepada Anda. Lalu setengah berbaring dengan punggung bersandar, dan usap kulit dengan sangat ringan dari areola ke ketiak, dan dari areola ke tulang selangka. Berhenti jika sakit.
    .ask = Hanya setelah tenaga kesehatan menunjukkan caranya
    .armpit = Ke ketiak
    .collarbone = Ke tulang selangka
# en: a37a9bc2
illustration-balloon =
    .title = Balon sebagai model
    .alt = Berlatih dengan balon yang diisi, tetapi tidak sampai keras. Simpulnya menjadi seperti puting. Bentuk huruf C di belakang simpul, tekan ke belakang, rapatkan ibu jari dan jari-jari, dan lepaskan.
    .knot = Simpul sebagai puting
    .hold = Huruf C di belakang simpul
    .model = Balon untuk berlatih
# en: 05342c89
illustration-wash-hands =
    .title = Tangan bersih, cangkir bersih
    .alt = Cuci tangan dengan sabun di bawah air mengalir, dan keringkan dengan handuk bersih. Siapkan cangkir yang bersih dan kering, atau sendok.
    .soap = Sabun dan air mengalir
    .cup = Cangkir bersih dan kering
    .towel = Handuk bersih
# en: 8914ddea
illustration-comfort =
    .title = Duduk atau setengah berbaring
    .alt = Duduk supaya punggung dan lengan bisa rileks, dan condongkan badan sedikit ke depan. Untuk pijat, Anda bisa setengah berbaring.
    .sit = Condong sedikit ke depan
    .lie = Setengah berbaring untuk pijat
    .rest = Biarkan punggung dan lengan rileks
# en: ecd198e7
illustration-drops =
    .title = Tetes pertama
    .alt = Pegang sendok bersih di bawah puting, dan tampung semua tetes. ASI pertama kental, dan wajar jika keluar sebagai tetes kecil.
    .drop = Tetes kecil dan kental
    .spoon = Sendok bersih di bawah puting
# en: 4e922997
illustration-around =
    .title = Tempat lain, jarak yang sama
    .alt = Angkat ibu jari dan jari-jari, lalu letakkan di tempat lain di sekeliling puting, pada jarak yang sama. Jaga agar saling berhadapan, dan tekan di sana seperti tadi.
    .pair = Ibu jari dan jari-jari berhadapan
    .ring = Jarak sama di sekelilingnya
    .lift = Angkat, lalu ke tempat berikutnya
# en: 9a53a2d6
illustration-giving =
    .title = Tegak, terjaga, seteguk demi seteguk
    .alt = Dudukkan bayi tegak, terjaga dan tenang, dengan satu tangan di belakang kepala dan leher. Letakkan tepi cangkir dengan ringan di bibir bawah, sehingga ASI hanya menyentuh bibir. Biarkan bayi menjilat atau menyesap, dan tunggu sampai setiap teguk ditelan. Jangan menuang ASI ke dalam mulut bayi.
    .awake = Terjaga dan tegak
    .rim = Tepi di bibir bawah: bayi menjilat
    .hold = Satu tangan di belakang kepala dan leher
    .pour = Jangan menuang ASI
# en: 5513f3d8
illustration-no-sliding =
    .title = Di titik yang sama, tanpa bergeser
    .alt = Tahan ibu jari dan jari-jari di kulit yang sama selama Anda menekan. Jangan biarkan bergeser ke arah puting.
    .so = Begini: jari tetap di satu titik
    .not = Bukan begini: jari bergeser ke puting
# en: 9577f0ae
illustration-no-pinching =
    .title = Biarkan puting bebas
    .alt = Tekan di belakang puting, bukan pada puting. Jangan mencubit, memencet, atau menariknya.
    .free = Begini: puting bebas
    .pinch = Jangan cubit
    .pull = Jangan tarik
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Lembut, dan hanya dengan tangan
    .alt = Tekan begitu ringan sehingga kulit hanya sedikit tertekan. Jangan menekan keras, jangan menekankan jari dalam-dalam, dan jangan memakai sikat, sisir, atau alat pijat.
    .soft = Begini: tekan ringan
    .hard = Jangan dalam
    .tool = Jangan pakai alat
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Jauhkan tangan dari area panas dan nyeri
    .alt = Jangan memijat area yang panas, bengkak, sangat nyeri, atau lebih merah atau lebih gelap dari biasanya. Jangan menekannya, dan jangan mendorong benjolan.
    .leave = Panas, nyeri, atau bengkak: jangan dipijat
    .rub = Bukan begini: dipijat
