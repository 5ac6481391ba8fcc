# en: b953f17a
technique-strokes =
    .title = Usapan lembut
    .summary = Usapan ringan di sekeliling payudara. Cara yang baik untuk memulai.
    .hand = Letakkan telapak tangan atau ujung jari di dekat tepi luar { -body }.
    .stroke = Usap ringan ke arah areola, dan berhenti sebelum menyentuhnya.
    .round = Usap seluruh kelilingnya: bagian atas, bagian bawah, sisi dalam, dan sisi luar.
    .time = Luangkan { $massage-per-side-min } sampai { $massage-per-side-max } menit seluruhnya untuk setiap payudara, dengan cara pijat apa pun.
# en: 703eecd1
technique-circles =
    .title = Lingkaran dengan ujung jari
    .summary = Lingkaran kecil dari tepi ke tengah.
    .place = Letakkan dua ujung jari di dekat tepi luar { -body }.
    .circle = Buat lingkaran kecil, sehingga kulit ikut bergerak bersama jari.
    .move = Angkat jari, lalu letakkan sedikit lebih ke tengah.
    .cover = Jangkau seluruh area, tetapi jangan menyentuh areola.
# en: 1459c5c6
technique-parallel-hands =
    .title = Satu tangan di atas, satu di bawah
    .summary = Dua tangan bekerja sama, yang satu menopang.
    .place = Letakkan satu tangan di bagian atas payudara dan satu di bagian bawah.
    .support = Tahan tangan bawah tetap diam.
    .circle = Buat lingkaran pelan dengan tangan atas.
    .swap = Tukar tugas kedua tangan.
# en: 8465eb20
technique-rolling =
    .title = Menggulirkan dengan lembut
    .summary = Guliran lembut di antara dua tangan, saat payudara terasa penuh tetapi tidak nyeri.
    .hold = Pegang area yang penuh dengan lembut di antara dua telapak tangan.
    .roll = Gulirkan pelan-pelan di antara kedua tangan, ke atas dan ke bawah atau ke kiri dan ke kanan.
    .pause = Berhenti sejenak begitu rasanya tidak nyaman.
# en: 33a5b567
technique-back =
    .title = Pijat punggung oleh pendamping
    .summary = Orang yang Anda percaya mengusap punggung Anda. Ini bisa membantu ASI mengalir.
    .sit = Duduk, condongkan badan ke depan, dan sandarkan kepala di lengan.
    .hands = Minta pendamping meletakkan satu ibu jari di setiap sisi tulang belakang, setinggi leher.
    .circle = Minta pendamping membuat lingkaran kecil dan pelan ke bawah sampai tulang belikat.
    .say = Segera katakan jika Anda ingin lebih ringan, atau ingin pijatnya dihentikan.
    .why = Rasa tenang membantu refleks pengeluaran ASI.
# en: fd1064cf
technique-nipple-touch =
    .title = Sentuhan ringan pada puting
    .summary = Sentuhan singkat dan ringan yang membangunkan refleks pengeluaran ASI. Ini isyarat, bukan pijat.
    .touch = Sentuh atau usap puting dengan ringan memakai ujung jari.
    .roll = Gulirkan puting dengan lembut di antara jari dan ibu jari, jika terasa nyaman.
    .stop = Berhenti setelah sebentar, lalu lanjutkan memerah ASI.
# en: 73290599
technique-reverse-pressure =
    .title = Melunakkan areola dengan tekanan
    .summary = Reverse pressure softening (RPS). Ini untuk minggu-minggu pertama, saat payudara penuh atau cairan infus selama persalinan membuat areola terlalu kencang untuk dipegang. Ini hanya membantu sebentar.
    .nails = Pastikan kuku Anda pendek.
    .place = Letakkan ujung jari kedua tangan di sekeliling pangkal puting.
    .press = Tekan ke dalam dengan lembut dan tetap, ke arah tulang rusuk.
    .hold = Tahan selama { $reverse-pressure } detik.
    .turn = Pindahkan jari sedikit, mengelilingi pangkal puting, lalu tekan lagi.
    .then = Susui bayi atau perah ASI langsung setelahnya.
    .lasts = Areola tetap lunak sekitar { $reverse-pressure-lasts-min } sampai { $reverse-pressure-lasts-max } menit.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Usapan seringan bulu ke arah ketiak
    .summary = Sentuhan yang begitu ringan sampai kulit hampir tidak bergerak. Sebagian tenaga kesehatan mengajarkannya untuk bengkak. Ini tidak menggerakkan ASI.
    .ask = Minta bidan, dokter, atau konsultan laktasi menunjukkan usapan ini sebelum Anda mencobanya.
    .lie = Setengah berbaring dengan punggung bersandar.
    .stroke = Usap kulit dengan sangat ringan, dari areola ke luar menuju ketiak dan ke atas sampai tulang selangka.
    .stop = Berhenti jika sakit atau tidak membantu.
    .contested = Para ahli tidak sepakat apakah ini membantu. Sebuah uji kecil tentang pijat serupa tidak menemukan perbedaan. Sebagian dokter kini menyarankan untuk tidak memijat sama sekali saat mastitis.
