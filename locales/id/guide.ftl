# Kebiasaan: pembaca disapa "Anda" atau tanpa kata ganti; langkah memakai kata kerja dasar (Cuci, Pijat), larangan memakai "jangan". Bahasa Indonesia tidak menunjukkan jenis kelamin; pembaca tidak dipanggil Ibu atau Bunda. "ASI" tetap dipakai karena itu satu-satunya kata sehari-hari. Kata tubuh hanya "payudara" ("dada" hanya untuk membebat atau meratakan dada, dan untuk arti kata chestfeeding). "Payudara sebelahnya" = sisi lain; "bagian", "area", "sisi dalam", dan "sisi luar" = bagian dari satu payudara. "Sekarang juga" = darurat, "hari ini juga" = hari yang sama, "dalam waktu dekat" = soon, "segera" = at once. "Refleks pengeluaran ASI" atau "ASI mulai mengalir" = let-down; "ASI mulai banyak" = milk has come in. "Perut mengencang" = tightening; "pendamping" = helper. "Pedoman" = guideline, "panduan" = guide.

# en: bc544bbd
guide =
    .title = Memerah ASI dengan tangan dan pijat payudara
    .summary = Cara memijat { -body } dan mengeluarkan ASI dengan tangan sendiri, langkah demi langkah.
    .notice-draft = Ini informasi umum untuk semua orang. Informasi ini tidak mengenal Anda, dan tidak bisa mengatakan apa yang salah. Informasi ini tidak menggantikan bidan atau dokter. Dalam keadaan darurat, telepon nomor darurat. Terjemahan ini belum diperiksa oleh bidan, dokter, atau konsultan laktasi mana pun, dan juga belum diperiksa oleh penutur asli bahasa Indonesia.
    .notice-reviewed = Ini informasi umum untuk semua orang. Informasi ini tidak mengenal Anda, dan tidak bisa mengatakan apa yang salah. Informasi ini tidak menggantikan bidan atau dokter. Dalam keadaan darurat, telepon nomor darurat.
    .notice-app = Ini informasi umum untuk semua orang. Informasi ini tidak mengenal Anda, dan tidak bisa mengatakan apa yang salah. Informasi ini tidak menggantikan bidan atau dokter. Dalam keadaan darurat, telepon nomor darurat. Aplikasi ini telah mengubah sebagian kata-katanya.
    .key-fed = Setelah bayi lahir, pastikan bayi mendapat minum setiap kali ia perlu: ASI Anda, atau yang disarankan bidan atau dokter.
    .key-before = Sebelum melahirkan, tanyakan dulu, lakukan sebentar saja, dan berhenti saat perut mengencang.
    .key-press = Dengan tangan bersih, letakkan ibu jari dan jari-jari agak jauh dari puting, tekan ke belakang, rapatkan, lalu lepaskan.
    .key-pain = Berhenti saat terasa sakit, lalu tekan lebih ringan atau di tempat lain, dan cari bantuan jika masih sakit.
    .key-sore = Jangan menekan atau memijat bagian yang panas dan nyeri: beri kompres dingin, pertahankan irama biasa, dan cari bantuan.
    .key-milk = Tanyakan dulu sebelum memberikan ASI jika Anda punya HIV, herpes, atau hepatitis, atau jika Anda memakai narkoba atau minum obat.
    .key-call = Telepon nomor darurat sekarang juga jika Anda atau bayi tampak sakit berat, dan percayai perasaan Anda sendiri.

# en: 2daf3571
massage =
    .title = Pijat lembut
    .purpose = Pijat bisa membantu refleks pengeluaran ASI, yaitu refleks yang membuat ASI mengalir. Pijat menyiapkan Anda untuk memerah ASI, dan mungkin membantu Anda mendapat lebih banyak ASI.
    .place = Pijat jaringan lunak di luar areola (kulit lebih gelap di sekitar puting), di sekelilingnya: bagian atas, samping, dan bawah. Di sanalah kelenjar yang membuat ASI.
    .avoid = Puting dan areola jangan ikut dipijat. Hindari juga area yang panas, bengkak, sangat nyeri, atau lebih merah atau lebih gelap dari biasanya.
