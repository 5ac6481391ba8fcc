# en: e4c3f8c5
illustration-places =
    .title = Di mana letak tangan Anda
    .alt = Pijat bagian lunak di sekeliling, tempat kelenjar berada. Areola dan puting jangan ikut dipijat. Untuk memerah, letakkan ibu jari dan jari-jari di lingkaran putus-putus. Jaraknya { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) dari pangkal puting.
    .glands = Kelenjar: pijat di sini
    .spot = Ibu jari dan jari menekan di sini
    .areola = Areola: jangan dipijat
    .nipple = Puting: sentuhan ringan saja
# en: e0c9daa4
illustration-stimulate =
    .title = Awal yang lembut
    .alt = Pijat lembut di sekeliling payudara. Lalu sentuh puting dengan ringan memakai ujung jari, sebentar saja.
    .massage = Mula-mula, lembut di sekeliling
    .touch = Lalu sentuhan ringan
# en: d7adcbe9
illustration-find-spot =
    .title = Berapa jauh dari puting
    .alt = Mulai dari pangkal puting. Ukur { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) menjauhi puting, di sepanjang kulit, lalu raba di sana dengan ujung jari.
    .distance = { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci)
    .base = Mulai dari pangkal puting
    .spot = Raba di sini
# en: 88a2252e
illustration-form-c =
    .title = Ibu jari dan jari-jari seperti huruf C
    .alt = Letakkan ibu jari lebih tinggi dari puting dan jari-jari di bawahnya, pada jarak yang sama. Jaga puting tetap di tengah, dan pegang cangkir di bawahnya.
    .thumb = Ibu jari di atas
    .fingers = Jari di bawah
    .middle = Puting di tengah
    .cup = Cangkir di bawahnya
# en: 0f539541
illustration-express =
    .title = Tiga gerakan, berulang-ulang
    .alt = Tekan lurus ke belakang, ke arah tulang rusuk. Rapatkan ibu jari dan jari-jari dengan lembut, dan biarkan kulit ikut bergerak. Lepaskan tekanan sepenuhnya, dan tetap di titik yang sama. Lalu mulai lagi.
    .press = Tekan ke belakang, ke arah rusuk
    .compress = Rapatkan ibu jari dan jari dengan lembut
    .release = Lepaskan, tetap di titik itu
# en: 5bdf54c9
illustration-switch-sides =
    .title = Dari satu payudara ke payudara lainnya
    .alt = Perah ASI dari satu payudara. Lalu pindah ke payudara sebelahnya, dan lakukan semua langkah di sana.
    .first = Mula-mula satu payudara
    .second = Lalu payudara sebelahnya
# en: f2b71bb7
illustration-strokes =
    .title = Dari tepi luar ke tengah
    .alt = Usap ringan dengan telapak tangan, dari tepi luar ke arah areola. Berhenti sebelum menyentuhnya. Usap seluruh kelilingnya.
    .stroke = Usap ringan ke tengah
    .stop = Berhenti sebelum areola
# en: 12c7e57f
illustration-circles =
    .title = Lingkaran kecil, makin ke tengah
    .alt = Buat lingkaran kecil dengan dua ujung jari, dan biarkan kulit ikut bergerak. Angkat jari, lalu letakkan sedikit lebih dekat ke areola. Jangkau seluruh area, tetapi jangan areola.
    .circle = Lingkaran kecil: kulit ikut bergerak
    .move = Angkat, lalu sedikit lebih dekat ke areola
# en: 1ecb9ae8
illustration-parallel-hands =
    .title = Tugas setiap tangan
    .alt = Letakkan satu tangan di bagian atas dan satu di bagian bawah. Buat lingkaran pelan dengan tangan atas, dan tahan tangan bawah tetap diam. Lalu tukar.
    .upper = Tangan atas: lingkaran pelan
    .lower = Tangan bawah: tetap diam
# en: ecb5b531
illustration-rolling =
    .title = Di antara dua telapak tangan
    .alt = Pegang area yang penuh dengan lembut di antara dua telapak tangan, dan gulirkan pelan-pelan. Berhenti sejenak begitu rasanya tidak nyaman.
    .roll = Gulirkan lembut dan pelan
# en: 8aca6410
illustration-back =
    .title = Ibu jari di samping tulang belakang
    .alt = Condongkan badan ke depan, dan sandarkan kepala di lengan. Minta pendamping meletakkan satu ibu jari di setiap sisi tulang belakang. Minta pendamping membuat lingkaran kecil dari leher ke bawah sampai tulang belikat.
    .start = Mulai dari leher
    .circle = Lingkaran kecil, turun sampai tulang belikat
# en: b02b4838
illustration-nipple-touch =
    .title = Singkat dan ringan
    .alt = Usap puting dengan ringan memakai ujung jari, sebentar saja. Lalu lanjutkan memerah ASI.
    .touch = Usapan ringan dengan ujung jari
# en: 71a54a8b
illustration-reverse-pressure =
    .title = Ujung jari di sekeliling puting
    .alt = Letakkan ujung jari kedua tangan di sekeliling pangkal puting. Tekan dengan lembut dan tetap ke arah tulang rusuk selama { $reverse-pressure } detik. Lalu pindahkan jari sedikit, mengelilingi pangkal puting, dan tekan lagi.
    .around = Ujung jari rapat mengelilingi puting
    .press = Tekanan lembut dan tetap ke arah rusuk
# en: 6c4e5044
illustration-armpit-strokes =
    .title = Usapan ke luar dan ke atas
    .alt = Minta bidan, dokter, atau konsultan laktasi menunjukkannya lebih dulu. Lalu setengah berbaring dengan punggung bersandar, dan usap kulit dengan sangat ringan dari areola menuju ketiak, dan dari areola sampai tulang selangka. Berhenti jika sakit.
    .ask = Hanya setelah tenaga kesehatan menunjukkan caranya
    .armpit = Menuju ketiak
    .collarbone = Sampai tulang selangka
# en: b2b17879
illustration-balloon =
    .title = Balon sebagai model
    .alt = Berlatihlah dengan balon yang diisi tetapi tidak keras. Simpulnya menjadi seperti puting. Bentuk huruf C di belakangnya, tekan ke belakang, rapatkan ibu jari dan jari-jari, lalu lepaskan.
    .knot = Simpul sebagai puting
    .hold = Huruf C di belakang simpul
