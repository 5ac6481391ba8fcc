# en: b9deaee0
section =
    .preparation = Persiapan
    .massage = Pijat
    .steps = Lima langkah
    .sessions = Berapa lama: rencana yang bisa diikuti
    .safety = Keselamatan
    .problems = Jika ada masalah
    .topics = Yang perlu diketahui
    .terms = Arti kata
    .sources = Sumber

# en: 5b8061ab
urgency =
    .emergency = Darurat: cari pertolongan sekarang juga
    .same-day = Hubungi hari ini juga
    .soon = Tanyakan dalam waktu dekat
    .stop = Stop!
    .caution = Hati-hati

# en: 4a934fc5
urgency-meaning =
    .emergency = Cari pertolongan detik ini juga, siang atau malam.
    .same-day = Hubungi dalam hari yang sama, jam berapa pun. Jika tidak ada yang menjawab, hubungi layanan telepon untuk malam hari dan akhir pekan, atau pergi ke rumah sakit. Jangan biarkan bayi berusia sangat muda menunggu sampai pagi. Jika keadaan memburuk, cari pertolongan darurat.
    .soon = Tanyakan dalam beberapa hari ke depan, atau dalam batas waktu yang disebutkan di catatannya, jika ada.
    .stop = Jangan mulai, atau hentikan yang sedang Anda lakukan.
    .caution = Lakukan dengan mengingat hal ini.

# en: 2fbba118
concern =
    .parent = Untuk Anda
    .baby = Untuk bayi Anda

# en: 889e804f
contact =
    .emergency-number = Nomor darurat
    .maternity-unit = Tempat melahirkan
    .midwife-or-doctor = Bidan atau dokter
    .feeding-help = Bantuan menyusui

# en: 1fa46762
phase =
    .before-birth = Sebelum melahirkan
    .first-days = Hari-hari pertama
    .established = Setelah ASI mulai banyak

# en: efd49cd1
evidence =
    .trial-or-review = Uji klinis atau tinjauan atas uji klinis
    .guideline-or-study = Pedoman, layanan kesehatan, atau penelitian
    .practice-or-expert = Selebaran, lembaga sosial, atau pakar

# en: caf8d93f
wording =
    .default = Kata yang biasa
    .breast = Payudara
    .chest = Dada

# en: 08899de8
skin-tone =
    .pale = Sangat terang
    .light = Terang
    .tan = Sedang
    .brown = Cokelat
    .dark = Cokelat tua
    .deep = Sangat gelap

# en: 2a31fd69
areola-tone =
    .rose = Merah muda
    .tan = Cokelat muda
    .brown = Cokelat
    .dark = Sangat gelap

# en: 90007a9a
body-shape =
    .full = Payudara berisi
    .flat = Dada rata

# en: 60a4e9f9
theme =
    .auto = Ikuti perangkat
    .light = Mode terang
    .dark = Mode gelap
    .print = Untuk dicetak

# en: fbc4758e
label =
    .step = Langkah
    .tip = Kiat
    .why = Alasannya
    .sources = Siapa yang mengatakannya
    .notice = Harap diperhatikan
    .purpose = Gunanya
    .place = Di mana
    .avoid = Yang dihindari
    .plan = Rencana
    .unsure = Jika Anda tidak yakin yang mana, pilih yang lebih mendesak.
    .stretch = Waktu ini hanya saran: berhenti kapan pun Anda mau, dan setelah melahirkan boleh juga lebih lama. Sebelum melahirkan, waktu itu adalah batas.
    .key-points = Ringkasnya
    .help = Kapan mencari bantuan
    .start = Mulai
    .pause = Jeda
    .go-on = Lanjutkan
    .next = Berikutnya
    .back = Kembali
    .other-side = Payudara sebelahnya
    .minutes-left = Sisa menit
    .done = Selesai
    .listen = Dengarkan
    .search = Cari
    .language = Bahasa
    .wording = Kata untuk tubuh
    .phase = Tahap Anda sekarang
    .skin-tone = Kulit
    .areola-tone = Puting dan areola
    .body-shape = Tubuh
    .theme = Terang atau gelap
    .contested = Saran berbeda-beda
