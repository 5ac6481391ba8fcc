# en: 33d93522
session-before-birth =
    .title = Rencana sebelum melahirkan
    .summary = Latihan singkat, hanya setelah bidan atau dokter setuju. Paling lama { $before-birth-session } menit seluruhnya.
    .time = Pasang pengatur waktu paling lama { $before-birth-session } menit, dan berhenti saat berbunyi.
    .skip = Lewatkan satu hari kapan pun Anda mau. Ada ASI atau tidak, Anda sudah berlatih.
# en: c79b364e
session-first-days =
    .title = Rencana untuk hari-hari pertama
    .summary = Untuk bayi yang belum menyusu dengan baik. Sekitar { $session-first-days-min } sampai { $session-first-days-max } menit, dengan jeda.
    .plan = Tanyakan kepada bidan atau dokter hari ini juga apa yang diberikan kepada bayi selain tetesan ini.
    .prepare = Siapkan sendok bersih atau cangkir kecil bersih untuk menampung tetesan.
    .collect = Tampung setiap tetes di sendok atau dalam spuit.
    .give = Berikan dulu tetesan itu, dengan cara yang sudah ditunjukkan bidan, lalu berikan apa yang disebut dalam rencana untuk bayi Anda.
    .often = Lakukan ini { $sessions-a-day-min } sampai { $sessions-a-day-max } kali atau lebih dalam sehari semalam, sampai bayi menyusu dengan baik.
    .night = Lakukan setidaknya satu sesi ini pada malam hari.
    .drops = Yang keluar memang hanya tetesan, dan tetesan itu berharga. Jumlahnya mungkin belum cukup untuk sekali minum.
    .shorter = Ulangi satu putaran lagi jika Anda masih kuat.
# en: 2c04073e
session-established =
    .title = Rencana setelah ASI mulai banyak
    .summary = Untuk memberi bayi tambahan ASI, atau saat Anda dan bayi terpisah. Sekitar { $session-min } sampai { $session-max } menit, dengan jeda dan putaran kedua.
    .prepare = Taruh cangkir bersih dalam jangkauan sebelum mulai.
    .stretch = Pemula perlu lebih lama. Ikuti ASI dan kenyamanan Anda, bukan jam.
# en: d56b280e
session-exclusive =
    .title = Rencana jika semua ASI untuk bayi diperah
    .summary = Untuk bayi yang menerima semua ASI dengan cangkir, selang, atau botol. Sekitar { $session-min } sampai { $session-max } menit setiap kali.
    .plan = Tanyakan kepada bidan atau dokter hari ini juga berapa banyak yang diperlukan bayi setiap kali minum, dan berapa kali dalam sehari semalam.
    .meanwhile = Tanyakan apa yang diberikan setiap kali ASI Anda sendiri belum cukup untuk sekali minum.
    .often = Perah ASI { $sessions-a-day-min } sampai { $sessions-a-day-max } kali atau lebih dalam sehari semalam, sekitar setiap { $session-gap-min } sampai { $session-gap-max } jam.
    .night = Perah ASI setidaknya sekali pada malam hari.
    .call = Hubungi bidan atau dokter hari ini juga jika ASI lebih sedikit daripada yang diperlukan bayi, atau jika ASI berkurang.
    .log = Catat kapan Anda memerah ASI dan berapa yang keluar, untuk orang yang membantu Anda.
    .whole-day = Lihat hasil sehari penuh, bukan hasil satu sesi.
    .pump = Gunakan tangan sejak awal, dan pada hari pertama minta juga pompa ASI rumah sakit. Memakai tangan sebelum dan sesudah pompa bisa mengeluarkan lebih banyak. Untuk bayi yang lahir sangat prematur, tangan saja mungkin tidak cukup.
    .contested = Sebagian rumah sakit mulai dengan tangan dan pompa sekaligus. Yang lain mulai dengan tangan, dan menambahkan pompa saat ASI bertambah. Tanyakan kepada rumah sakit Anda sendiri.
# en: 9b05f0d5
session-comfort =
    .title = Sedikit saja, supaya nyaman
    .summary = Untuk saat payudara terasa terlalu penuh. Berhenti saat terasa lebih nyaman, meskipun masih ada ASI.
    .little = Keluarkan sedikit tepat sebelum menyusui, atau saat rasa penuhnya terlalu mengganggu.
    .stop = Berhenti begitu terasa lebih lunak.
    .cool = Beri kompres dingin setelahnya jika area itu bengkak.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Pijat payudara pertama selama { $massage-per-side-min } sampai { $massage-per-side-max } menit.
# en: da506a34
block-express-first =
    .text = Perah ASI dari payudara pertama selama { $per-side-min } sampai { $per-side-max } menit.
# en: 68d47788
block-massage-second =
    .text = Pijat payudara sebelahnya selama { $massage-per-side-min } sampai { $massage-per-side-max } menit.
# en: c324c3ca
block-express-second =
    .text = Perah ASI dari payudara sebelahnya selama { $per-side-min } sampai { $per-side-max } menit.
# en: 97623bd3
block-express-first-again =
    .text = Kembali ke payudara pertama selama { $per-side-min } sampai { $per-side-max } menit.
# en: 1bba545d
block-express-second-again =
    .text = Akhiri di payudara sebelahnya selama { $per-side-min } sampai { $per-side-max } menit lagi.
# en: a54dab27
block-ease-first =
    .text = Perah ASI dengan lembut dari payudara yang lebih penuh, hanya sampai terasa lebih lunak.
# en: b857f48b
block-ease-second =
    .text = Legakan juga payudara sebelahnya, jika terasa penuh.
