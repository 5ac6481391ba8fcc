# en: 8cbd8c88
term-nipple =
    .title = Puting
    .text = Ujung menonjol tempat ASI keluar. Ada beberapa lubang kecil di sana, bukan hanya satu.
# en: d44198a5
term-areola =
    .title = Areola (kalang payudara)
    .text = Lingkaran kulit yang lebih gelap di sekitar puting. Ukurannya sangat berbeda pada tiap orang.
# en: 16978544
term-mammary-gland =
    .title = Kelenjar susu
    .text = Jaringan di bawah kulit yang membuat ASI.
# en: 107522d7
term-alveoli =
    .title = Alveoli (kantung kecil pembuat ASI)
    .text = Kantung kecil dalam kelenjar tempat ASI dibuat dan ditampung.
# en: c415275c
term-milk-duct =
    .title = Saluran ASI
    .text = Tabung tipis yang membawa ASI ke puting.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Sinus laktiferus, atau sinus ASI
    .text = Nama untuk tonjolan kecil seperti kacang yang dirasakan sebagian orang di belakang puting.
    .contested = Buku lama menggambarkannya sebagai kantung penyimpan ASI. Hasil pemindaian menunjukkan saluran sempit di sana, dan tidak ada kantung.
# en: f2b38162
term-let-down =
    .title = Refleks pengeluaran ASI (LDR)
    .text = Refleks yang mendorong ASI dari kantung kecil ke saluran. Buku menyebutnya refleks ejeksi ASI; LDR berasal dari kata Inggris let-down reflex.
# en: d398614f
term-colostrum =
    .title = Kolostrum
    .text = ASI yang pertama. Kental dan lengket, dan hanya sedikit.
# en: 4f4d0949
term-engorgement =
    .title = Bendungan ASI
    .text = Payudara terlalu penuh, nyeri, dan bengkak, paling sering pada minggu pertama.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Saluran ASI tersumbat
    .text = Tempat yang nyeri dan keras karena bengkak menekan saluran ASI. Disebut juga sumbatan ASI.
    .contested = Banyak selebaran menyebut sumbatan yang harus didorong keluar. Pedoman yang lebih baru menyebut bengkak yang perlu istirahat dan kompres dingin.
# en: ea51e6f3
term-mastitis =
    .title = Mastitis (radang payudara)
    .text = Radang pada payudara: panas, nyeri, dan bengkak, kadang dengan demam. Bisa menjadi infeksi.
# en: 4f75771c
term-abscess =
    .title = Abses
    .text = Kantung berisi nanah. Dokter harus mengeluarkan nanahnya atau mengobatinya.
# en: d6a05ae2
term-ibclc =
    .title = Konsultan laktasi (IBCLC)
    .text = Orang yang terlatih dan bersertifikat untuk membantu urusan menyusui dan ASI.
# en: 14d5534d
term-care-provider =
    .title = Tenaga kesehatan
    .text = Orang yang merawat kesehatan Anda. Bisa bidan, perawat, dokter, atau konsultan laktasi.
# en: d324dbc9
term-hand-expression =
    .title = Memerah ASI dengan tangan
    .text = Mengeluarkan ASI dengan tangan, dalam irama tekan dan lepas.
# en: 61fc2e12
term-chestfeeding =
    .title = Chestfeeding (menyusui dari dada)
    .text = Kata Inggris yang dipakai sebagian orang untuk memberi minum bayi dari tubuhnya sendiri. Kata lainnya dalam bahasa Inggris adalah breastfeeding atau nursing. Dalam bahasa Indonesia, menyusui.
    .contested = Sebagian ahli meminta kata yang mencakup semua orang. Yang lain meminta kata yang dikenal semua orang. Pakai kata Anda sendiri.
# en: 296a3bd7
term-donor-milk =
    .title = ASI donor
    .text = ASI dari orang lain yang sudah diperiksa dan dipanaskan oleh bank ASI.
# en: ec4b9069
term-formula =
    .title = Susu formula
    .text = Susu untuk bayi yang dibuat di pabrik. Campur persis seperti petunjuk di kemasannya, dengan air yang aman. Untuk bayi prematur atau bayi berusia sangat muda, tanyakan dulu kepada bidan.
# en: aa0bb92c
term-sterilise =
    .title = Sterilkan (sterilisasi)
    .text = Membersihkan sampai hampir tidak ada kuman yang tersisa, misalnya dengan merebus.
# en: 54649771
term-d-mer =
    .title = D-MER (gelombang perasaan buruk)
    .text = Gelombang perasaan buruk yang singkat, tepat sebelum ASI mulai mengalir. Namanya singkatan dari istilah Inggris dysphoric milk ejection reflex.
# en: c9bf6a17
term-induced-lactation =
    .title = Induksi laktasi
    .text = Menghasilkan ASI tanpa hamil sebelumnya.
# en: 51b90de3
term-relactation =
    .title = Relaktasi
    .text = Menghasilkan ASI lagi setelah ASI berhenti atau menjadi sangat sedikit.
# en: 6dfc009d
term-tightenings =
    .title = Perut mengencang (perut kencang)
    .text = Perut menjadi keras sebentar, lalu lunak lagi. Ini mungkin kontraksi.
