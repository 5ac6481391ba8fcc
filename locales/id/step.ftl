# en: 7f3a2ff1
step-stimulate =
    .title = Rangsang puting
    .summary = Bangunkan refleks pengeluaran ASI, yaitu refleks yang membuat ASI mengalir.
    .massage = Pijat lembut seluruh keliling payudara pertama selama { $massage-per-side-min } sampai { $massage-per-side-max } menit.
    .massage-briefly = Pijat sebentar saja jika Anda masih hamil.
    .touch = Usap puting dengan ringan, atau gulirkan dengan ringan di antara jari dan ibu jari, sebentar saja.
    .breathe = Embuskan napas pelan-pelan dan pikirkan bayi Anda.
    .feel = Anda mungkin merasa geli seperti kesemutan saat ASI mulai mengalir. Banyak orang tidak merasakan apa-apa, dan itu tidak masalah.
    .why = Sentuhan memberi tahu otak untuk mengalirkan ASI.
# en: 22fb522c
step-find-spot =
    .title = Temukan titiknya
    .summary = Raba dan cari tempat di belakang puting yang membuat ASI mengalir saat ditekan.
    .measure = Dari pangkal puting, ukur { $finger-distance-cm-min } sampai { $finger-distance-cm-max } cm (sekitar { $finger-distance-in } inci) menjauhi puting, di sepanjang kulit.
    .feel = Raba dengan lembut, apakah ada bagian di bawah kulit yang terasa berbeda.
    .try = Nanti, jika ASI tidak keluar, angkat jari dan pindahkan sedikit lebih dekat ke puting atau lebih jauh.
    .areola = Ukuran areola berbeda-beda. Titik itu bisa berada di dalam areola, di tepinya, atau di luarnya, jadi ukurlah dari puting.
    .beans = Sebagian orang merasakan tonjolan kecil seperti kacang, dan banyak yang tidak merasakan apa pun yang khusus. Benjolan yang tidak hilang adalah hal lain: periksakan.
    .why = Di tempat yang tepat, tekanan lembut sudah cukup, dan tidak sakit.
    .contested = Sebagian pengajar teknik ini menyebut tonjolan itu sinus ASI, atau sinus laktiferus. Hasil pemindaian menunjukkan saluran tipis di sana, dan tidak ada kantung penyimpan ASI. Jadi, ikuti aliran ASI Anda. Satu panduan mengukur { $finger-distance-from-tip-cm } cm (sekitar { $finger-distance-from-tip-in } inci) dari ujung puting, bukan dari pangkalnya.
# en: 596a69c0
step-form-c =
    .title = Bentuk huruf C
    .summary = Bentuk huruf C dengan ibu jari dan jari-jari Anda.
    .thumb = Letakkan ibu jari di titik itu, lebih tinggi dari puting.
    .fingers = Letakkan jari telunjuk, atau dua jari, di bawah puting pada jarak yang sama.
    .line = Pastikan puting berada di tengah antara ibu jari dan jari-jari.
    .pads = Sentuh dengan bagian jari yang lunak, dan jauhkan kuku.
    .lift = Biarkan jari-jari lain menopang dari bawah, tanpa meremas.
    .cup = Pegang cangkir di bawah puting dengan tangan yang lain.
    .either-hand = Gunakan tangan mana pun yang Anda suka. Anda bisa menekan dengan kedua tangan jika ada orang yang memegang cangkir.
    .why = Ibu jari dan telunjuk menekan jaringan di belakang puting dari dua arah.
# en: 0c100fe0
step-express =
    .title = Tekan, rapatkan, lepaskan
    .summary = Tekan ke belakang, rapatkan jari, lalu lepaskan, berulang-ulang.
    .press = Tekan lurus ke belakang, ke arah tulang rusuk.
    .compress = Rapatkan ibu jari dan jari-jari dengan lembut di belakang puting, dan biarkan kulit ikut bergerak.
    .hold = Tahan sekitar { $hold } detik.
    .release = Lepaskan tekanan sepenuhnya, dengan jari tetap di titik yang sama.
    .repeat = Ulangi dengan irama yang tenang dan tetap.
    .rotate = Saat aliran melambat, pindahkan ibu jari dan jari-jari ke tempat lain di sekeliling puting, pada jarak yang sama.
    .wait = Tetes pertama bisa lama keluarnya, jadi tetaplah lembut.
    .rhythm = Tetesan bisa berubah menjadi aliran atau semburan. Tetesan saja juga tidak masalah.
    .why = Irama ini memicu refleks pengeluaran ASI, dan setiap tekanan lembut membantu ASI mengalir. Anda mengajak ASI keluar, bukan memaksanya.
    .contested = Sebagian pengajar teknik ini berkata bahwa gerakan itu hanya sinyal bagi otak. Yang lain berkata bahwa tekanan itu sendiri juga menggerakkan ASI. Keduanya berujung pada sentuhan lembut yang sama.
# en: fc2bb21a
step-switch-sides =
    .title = Pindah ke payudara sebelahnya
    .summary = Ganti ke payudara sebelahnya, dan lakukan semuanya sekali lagi.
    .switch = Pindah ke payudara sebelahnya setelah { $per-side-min } sampai { $per-side-max } menit, atau saat aliran melambat.
    .again = Lakukan semua langkah di payudara itu.
    .return = Kembali ke payudara pertama, lalu sekali lagi ke payudara kedua.
    .finish = Akhiri sesi saat ASI hanya menetes pelan di kedua payudara, atau saat waktu Anda habis.
    .finish-by-time = Akhiri sesi setelah { $before-birth-session } menit jika Anda masih hamil, ada ASI atau tidak.
    .drops = Pada hari-hari pertama hanya ada tetesan, jadi ikuti waktu, bukan aliran.
    .why = ASI biasanya mulai mengalir di kedua payudara sekaligus, jadi setiap payudara layak mendapat giliran kedua.
