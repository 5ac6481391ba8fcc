# en: 0077d5be
problem-nothing-comes =
    .title = Tidak ada yang keluar
    .summary = Itu wajar pada awalnya. Mungkin Anda perlu menekan berkali-kali, dan mencoba beberapa kali lagi pada hari lain.
    .move = Angkat ibu jari dan jari-jari, lalu pindahkan sedikit lebih dekat ke puting, atau lebih jauh.
    .massage = Pijat lagi selama beberapa menit.
    .warm = Hangatkan diri, atau dekap bayi dengan kontak kulit ke kulit.
    .later = Coba lagi satu jam kemudian, atau pada jam lain.
    .another-day = Tunggu sesi berikutnya jika Anda masih hamil.
    .help = Minta bidan atau konsultan laktasi melihat cara Anda sekali.
# en: 20051f21
problem-only-drops =
    .title = Hanya tetesan yang keluar
    .summary = Sebelum melahirkan dan pada hari-hari pertama memang hanya tetesan. ASI pertama kental, dan hanya sedikit.
    .collect = Tampung setiap tetes dengan sendok atau spuit.
    .keep-on = Teruskan dengan sesi yang singkat dan sering.
    .count = Setiap tetes berharga. Jangan membandingkan diri dengan orang lain.
# en: 4814316d
problem-flow-stops =
    .title = Aliran berhenti
    .summary = ASI datang bergelombang. Jeda bukan berarti ASI habis.
    .rotate = Pindahkan jari ke tempat lain di sekeliling puting.
    .massage = Pijat lagi sebentar.
    .switch = Ganti ke payudara sebelahnya.
    .think = Pikirkan bayi, atau lihat fotonya.
# en: 9298cd86
problem-hurts =
    .title = Terasa sakit
    .summary = Memerah ASI seharusnya tidak terasa sakit. Rasa sakit adalah alasan untuk mengubah sesuatu.
    .stop = Berhenti dan ambil jeda.
    .lighter = Tekan lebih ringan saat Anda mulai lagi.
    .farther = Letakkan jari lebih jauh dari puting.
    .look = Periksa apakah ada area yang panas, bengkak, atau lebih merah atau lebih gelap dari biasanya.
    .help = Minta bidan atau konsultan laktasi melihat cara Anda jika selalu terasa sakit.
# en: 30411384
problem-sore-hands =
    .title = Tangan saya pegal
    .summary = Tangan lelah itu umum. Tekanan lembut sudah cukup.
    .check = Periksa letak jari Anda, dan tekan lebih ringan.
    .shorter = Buat sesi lebih singkat.
    .both = Gunakan kedua tangan pada satu payudara.
    .pump = Jika masalah tangan berlangsung lama, tanyakan soal pompa ASI.
# en: 28573763
problem-one-side =
    .title = Satu payudara mengeluarkan lebih banyak
    .summary = Itu umum. Payudara mana yang lebih banyak pun bisa berganti-ganti.
    .start = Mulai sesekali dari payudara yang mengeluarkan lebih sedikit.
    .check = Minta diperiksa jika satu payudara berubah mendadak, atau Anda merasakan benjolan.
# en: 6b082086
problem-sprays =
    .title = ASI menyembur ke mana-mana
    .summary = Semburan adalah tanda bahwa ASI sedang mengalir dengan sendirinya.
    .bowl = Gunakan mangkuk yang lebih lebar.
    .cloth = Tahan kain pada payudara sebelahnya.
    .both-sides = Kedua payudara sering mengalir sekaligus, jadi payudara sebelahnya bisa ikut menetes.
# en: 634416c2
problem-too-full =
    .title = Terlalu penuh untuk dipegang
    .summary = Areola yang keras dan bengkak susah dipegang dengan jari.
    .soften = Tekan di sekeliling puting untuk melunakkan areola dulu.
    .little = Keluarkan sedikit, sampai terasa lebih lunak.
    .cool = Beri kompres dingin di antara waktu menyusui.
    .rest-side = Istirahatkan payudara itu jika begitu bengkak sampai tidak ada yang keluar.
    .rest-help = Minta bantuan bidan atau dokter hari ini juga jika payudara bengkak tidak mengeluarkan apa-apa.
    .contested = Sebuah pedoman menyarankan untuk mengistirahatkan payudara yang tidak mengeluarkan apa-apa. Para pengkritiknya berkata bahwa bantuan yang terampil dan lembut lebih baik. Mintalah bantuan itu.
# en: fc2212f6
problem-inflamed =
    .title = Satu area panas, nyeri, dan bengkak
    .summary = Ini mungkin mastitis, yaitu radang yang bisa menjadi infeksi. Bersikap lembut, pertahankan irama biasa, dan beri kompres dingin.
    .feed = Susui bayi atau perah ASI sesering biasanya, dari kedua payudara.
    .cool = Beri kompres dingin pada area itu setiap kali selesai menyusui.
    .bra = Pakai bra atau kain lembut yang menopang tanpa menekan.
    .relief = Tanyakan kepada apoteker atau dokter obat pereda nyeri mana yang cocok untuk Anda.
    .call = Hubungi bidan atau dokter hari ini juga jika Anda demam, tidak enak badan, atau keadaannya memburuk.
    .colour = Kulit bisa merah, lebih gelap, atau mengilap. Pada kulit cokelat dan hitam, perhatikan panas, bengkak, dan nyeri.
    .milk-safe = Mastitis saja bukan alasan untuk berhenti menyusui.
    .contested = Layanan kesehatan masih berbeda soal kehangatan, pijat, dan berapa banyak ASI yang dikeluarkan. Panduan ini memilih cara yang hati-hati: irama biasa, kompres dingin, tanpa pijat.
# en: ce378cb9
problem-upsetting =
    .title = Membuat perasaan tidak nyaman
    .summary = Sentuhan pada { -body } bisa membangkitkan perasaan atau ingatan yang berat. Anda yang menentukan apa yang terjadi, dan Anda boleh berubah pikiran.
    .stop = Berhenti kapan pun Anda mau.
    .cover = Tetap pakai penutup, atau lakukan di balik baju.
    .say = Katakan kepada pendamping bahwa ia harus bertanya sebelum menyentuh Anda.
    .person = Ajak orang yang Anda percaya, yang bisa berbicara untuk Anda.
    .choice = Memerah ASI dengan tangan, memakai pompa, atau tidak kedua-duanya: setiap pilihan itu baik.
    .choice-before = Anda tidak pernah wajib memerah ASI sebelum melahirkan.
# en: af7d6c99
problem-odd-milk =
    .title = ASI terlihat aneh
    .summary = ASI punya banyak warna. Beberapa warna berarti Anda perlu menghubungi bidan atau dokter.
    .ask = Tanyakan kepada bidan atau dokter jika suatu warna membuat Anda khawatir.
    .colours = ASI pertama sering kuning, oranye, atau bening, dan ASI berikutnya putih kebiruan. Makanan bisa mewarnainya, dan beberapa obat bisa membuatnya hitam.
    .layers = Krim naik ke atas pada ASI yang disimpan. Itu wajar.
    .rusty = ASI berwarna cokelat atau seperti karat pada hari-hari pertama sering berasal dari sedikit darah lama. Itu seharusnya tidak sakit, dan hilang dalam beberapa hari. Warna merah muda cerah berbeda: hubungi hari ini juga.
    .soapy = ASI simpanan bisa berbau sabun. Itu tidak berbahaya, meskipun sebagian bayi menolaknya.
    .sour = Buang ASI jika baunya asam.
# en: 7747568b
problem-surgery =
    .title = Payudara saya pernah dioperasi
    .summary = Banyak orang masih menghasilkan ASI. Berapa banyaknya tidak bisa diketahui sebelumnya.
    .support = Ceritakan kepada bidan sebelum melahirkan, atau secepat yang Anda bisa.
    .weight = Minta bayi sering ditimbang pada minggu-minggu pertama.
    .some = Jaringan yang tersisa bisa bengkak dan membuat ASI, bahkan setelah operasi untuk meratakan dada.
