# en: e4c3f8c5
illustration-places =
    .title = Di mana letak tangan
    .alt = Pijat area lunak di seluruh keliling payudara, tempat kelenjar berada. Areola dan puting jangan ikut dipijat. Untuk memerah ASI, letakkan ibu jari dan jari-jari di lingkaran putus-putus. Jarak lingkaran itu { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) dari pangkal puting.
    .glands = Kelenjar: pijat di sini
    .spot = Ibu jari dan jari-jari menekan di sini
    .areola = Areola: jangan dipijat
    .nipple = Puting: hanya sentuhan ringan
# en: e0c9daa4
illustration-stimulate =
    .title = Awal yang lembut
    .alt = Pijat lembut seluruh keliling payudara. Lalu sentuh puting dengan ringan memakai ujung jari, sebentar saja.
    .massage = Pijat lembut dulu, di sekeliling
    .touch = Lalu sentuhan ringan
# en: d7adcbe9
illustration-find-spot =
    .title = Seberapa jauh dari puting
    .alt = Mulai dari pangkal puting. Ukur { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) menjauhi puting, di sepanjang kulit, dan raba di sana dengan ujung jari.
    .distance = { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci)
    .base = Mulai dari pangkal puting
    .spot = Raba di sini
# en: 88a2252e
illustration-form-c =
    .title = Ibu jari dan jari-jari membentuk huruf C
    .alt = Letakkan ibu jari lebih tinggi dari puting dan jari-jari di bawah puting, keduanya pada jarak yang sama. Jaga agar puting tetap di tengah, dan pegang cangkir di bawahnya.
    .thumb = Ibu jari di atas
    .fingers = Jari-jari di bawah
    .middle = Puting di tengah
    .cup = Cangkir di bawahnya
# en: 0f539541
illustration-express =
    .title = Tiga gerakan, berulang-ulang
    .alt = Tekan lurus ke belakang, ke arah tulang rusuk. Rapatkan ibu jari dan jari-jari dengan lembut, dan biarkan kulit ikut bergerak. Lepaskan tekanan sepenuhnya, dengan jari tetap di titik yang sama. Lalu mulai lagi.
    .press = Tekan ke belakang, arah tulang rusuk
    .compress = Rapatkan lembut ibu jari dan jari-jari
    .release = Lepaskan, jari tetap di titik itu
# en: 5bdf54c9
illustration-switch-sides =
    .title = Dari satu payudara ke sebelahnya
    .alt = Perah ASI dari satu payudara. Lalu pindah ke payudara sebelahnya, dan lakukan semua langkah di sana.
    .first = Satu payudara dulu
    .second = Lalu payudara sebelahnya
# en: 1c744f67
illustration-strokes =
    .title = Dari tepi luar ke arah areola
    .alt = Usap ringan dengan telapak tangan, dari tepi luar ke arah areola. Berhenti sebelum menyentuh areola. Usap seluruh keliling payudara.
    .stroke = Usap ringan ke arah areola
    .stop = Berhenti sebelum areola
# en: 12c7e57f
illustration-circles =
    .title = Lingkaran kecil, makin dekat ke areola
    .alt = Buat lingkaran kecil dengan dua ujung jari, dan biarkan kulit ikut bergerak. Angkat jari, lalu letakkan sedikit lebih dekat ke areola. Jangkau seluruh area, tetapi jangan menyentuh areola.
    .circle = Lingkaran kecil: kulit ikut bergerak
    .move = Angkat, lalu sedikit lebih dekat ke areola
# en: 1ecb9ae8
illustration-parallel-hands =
    .title = Tugas setiap tangan
    .alt = Letakkan satu tangan di bagian atas payudara dan satu di bagian bawah. Buat lingkaran pelan dengan tangan atas, dan tahan tangan bawah tetap diam. Lalu tukar tugas kedua tangan.
    .upper = Tangan atas: lingkaran pelan
    .lower = Tangan bawah: tetap diam
# en: ecb5b531
illustration-rolling =
    .title = Di antara dua telapak tangan
    .alt = Pegang area yang penuh dengan lembut di antara dua telapak tangan, dan gulirkan pelan-pelan. Berhenti sejenak begitu rasanya tidak nyaman.
    .roll = Gulirkan dengan lembut dan pelan
# en: 8aca6410
illustration-back =
    .title = Ibu jari di samping tulang belakang
    .alt = Condongkan badan ke depan dan sandarkan kepala di lengan. Minta pendamping meletakkan satu ibu jari di setiap sisi tulang belakang, dan membuat lingkaran kecil dari leher ke bawah sampai tulang belikat.
    .start = Mulai dari leher
    .circle = Lingkaran kecil, ke bawah sampai tulang belikat
# en: b02b4838
illustration-nipple-touch =
    .title = Singkat dan ringan
    .alt = Usap puting dengan ringan memakai ujung jari, sebentar saja. Setelah itu, lanjutkan dengan memerah ASI.
    .touch = Usapan ringan dengan ujung jari
# en: 71a54a8b
illustration-reverse-pressure =
    .title = Ujung jari di sekeliling puting
    .alt = Letakkan ujung jari kedua tangan di sekeliling pangkal puting. Tekan dengan lembut dan tetap ke arah tulang rusuk selama { $reverse-pressure } detik. Lalu pindahkan jari sedikit, mengelilingi pangkal puting, dan tekan lagi.
    .around = Ujung jari mengelilingi pangkal puting
    .press = Tekan lembut dan tetap, arah tulang rusuk
# en: 67cf5640
illustration-armpit-strokes =
    .title = Usapan ke luar dan ke atas
    .alt = Minta bidan, dokter, atau konsultan laktasi menunjukkannya dulu kepada Anda. Lalu setengah berbaring dengan punggung bersandar, dan usap kulit dengan sangat ringan dari areola ke ketiak, dan dari areola ke tulang selangka. Berhenti jika sakit.
    .ask = Hanya setelah tenaga kesehatan menunjukkan caranya
    .armpit = Ke ketiak
    .collarbone = Ke tulang selangka
# en: b2b17879
illustration-balloon =
    .title = Balon sebagai model
    .alt = Berlatih dengan balon yang diisi, tetapi tidak sampai keras. Simpulnya menjadi seperti puting. Bentuk huruf C di belakang simpul, tekan ke belakang, rapatkan ibu jari dan jari-jari, dan lepaskan.
    .knot = Simpul sebagai puting
    .hold = Huruf C di belakang simpul
