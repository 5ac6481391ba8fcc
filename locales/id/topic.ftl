# en: 873684c4
topic-what-it-is =
    .title = Apa itu memerah ASI dengan tangan
    .meaning = Memerah ASI dengan tangan berarti mengeluarkan ASI dari { -body } dengan tangan sendiri.
    .skill = Ini keterampilan, dan makin mudah dengan latihan. Lebih mudah dipelajari saat payudara tidak sedang penuh sampai nyeri.
    .any-hands = Anda tidak perlu mesin, hanya tangan bersih dan wadah untuk menampung ASI.
# en: ac8e528f
topic-when-it-helps =
    .title = Kapan ini membantu
    .top-up = Ini bisa menambah apa yang bayi minum langsung dari Anda.
    .cannot-feed = Ini bisa memberi minum bayi yang belum bisa mengisap, karena lahir prematur atau sakit.
    .apart = Ini memberi Anda ASI untuk saat Anda dan bayi terpisah.
    .fullness = Ini bisa melegakan saat payudara terlalu penuh, dan memudahkan bayi melekat. Mungkin juga membantu mencegah payudara penuh dan nyeri.
    .first-milk = Ini cocok untuk ASI pertama, yang keluar sebagai tetes kecil dan kental.
    .all-along = Ini tetap berguna selama Anda menyusui.
# en: 07db8181
topic-let-down =
    .title = Bagaimana ASI mulai mengalir
    .signal = Sentuhan pada puting dan areola mengirim sinyal ke otak. Otak menjawab dengan oksitosin, dan ASI didorong keluar dari kelenjar ke saluran.
    .press = Tekanan lembut membangunkan refleks pengeluaran ASI ini, dan membantu ASI mengalir. Anda tidak memeras ASI keluar dengan paksa.
    .feel = Anda mungkin merasa kesemutan, ASI seperti mendesak keluar, atau tidak merasakan apa-apa.
    .mood = Rasa sakit, cemas, dan stres bisa menahan ASI. Melihat, mencium bau, atau memikirkan bayi bisa membantunya.
    .contested = Sebagian pengajar teknik ini berkata bahwa gerakan itu hanya memberi sinyal. Yang lain berkata bahwa tekanan itu sendiri mengeluarkan tetesan. Tekanan lembut melakukan keduanya.
# en: 2b398b85
topic-why-massage =
    .title = Mengapa memijat
    .glands = Kelenjar di bawah kulit membuat ASI. Pijat bekerja pada jaringan di sekitarnya.
    .more-milk = Pijat mungkin membantu Anda mendapat lebih banyak ASI. Uji klinis mengarah ke sana, tetapi banyak yang mutunya rendah, dan sering kali tangan terlatih yang memijat.
    .comfort = Pijat lembut mungkin meringankan rasa penuh sehari-hari untuk sementara.
    .unknown = Belum cukup bukti yang baik bahwa pijat oleh diri sendiri mencegah payudara penuh dan nyeri, saluran ASI tersumbat, atau mastitis.
    .contested = Sebagian pengajar teknik ini berkata bahwa pijat membantu mencegah dan meringankan saluran ASI tersumbat dan mastitis. Pedoman yang lebih baru memperingatkan bahwa pijat yang menekan dalam bisa berbahaya. Jangan memijat area yang panas, merah, bengkak, atau sangat nyeri: beri kompres dingin, menyusui seperti biasa, dan cari bantuan.
# en: 6008b7c3
topic-what-to-massage =
    .title = Apa yang dipijat dan apa yang tidak
    .massage = Pijat adalah untuk jaringan tempat kelenjar, di luar areola: bagian atas, bagian bawah, sisi dalam, dan sisi luar.
    .nipple = Puting hanya mendapat sentuhan ringan dan singkat, untuk membangunkan refleks pengeluaran ASI.
    .areola = Menekan di belakang areola adalah untuk memerah ASI. Itu sentuhan tersendiri, dan bukan pijat.
    .contested = Sebagian cara memang memijat areola atau puting. Panduan ini memisahkan ketiga jenis sentuhan.
# en: cc69d598
topic-before-birth =
    .title = Belajar sebelum melahirkan
    .why = Sebagian calon orang tua belajar memerah ASI pada minggu-minggu terakhir kehamilan. Itu bisa membangun keterampilan, dan ASI bisa disimpan untuk hari-hari pertama.
    .evidence = Dalam satu uji besar pada orang hamil berisiko rendah dengan diabetes, memerah ASI tidak membuat lebih banyak bayi masuk perawatan intensif. Uji itu tidak berlaku untuk kehamilan lain.
    .contractions = Menyentuh puting bisa memicu kontraksi. Karena itu tanyakan dulu, dan berhenti saat perut mengencang.
    .ask = Tanyakan kepada bidan atau dokter apakah dan kapan Anda boleh mulai.
    .practise = Latih kelima langkah paling lama { $before-birth-session } menit.
    .save = Tanyakan cara memberi label, membekukan, dan membawa ASI, jika ada.
    .stop = Berhenti begitu perut mengencang pertama kali.
    .no-milk = Tidak ada ASI sebelum melahirkan tidak berarti apa-apa untuk nanti.
    .contested = Rumah sakit berbeda soal siapa yang diajari dan mulai minggu ke berapa. Satu penelitian kecil melihat bayi lahir lebih awal, dan tidak bisa menunjukkan sebabnya. Tanyakan kepada rumah sakit Anda.
# en: 6033ce4c
topic-first-days =
    .title = ASI pada hari-hari pertama
    .colostrum = ASI pertama, kolostrum, kental dan keluar dalam tetesan atau beberapa sendok teh. Berapa pun jumlahnya berguna.
    .hand-or-pump = Tangan cocok untuk tetes pertama, karena tidak ada yang terbuang. Penelitian-penelitian kecil berbeda hasilnya tentang mana yang mengeluarkan lebih banyak ASI, tangan atau pompa. Lakukan dengan lembut, karena keduanya bisa menyakiti jika terlalu keras.
    .start = Mulai secepat Anda bisa setelah melahirkan jika bayi tidak bisa menyusu, dan paling lambat { $first-expression } jam setelah melahirkan.
    .repeat = Ulangi { $sessions-a-day-min } sampai { $sessions-a-day-max } kali atau lebih dalam sehari semalam selama bayi tidak bisa menyusu.
    .night = Masukkan setidaknya satu sesi malam selama bayi tidak bisa menyusu.
    .feeding-well = Jika bayi menyusu dengan baik, Anda tidak perlu rencana. Memerah ASI sedikit setelah menyusui adalah pilihan Anda.
    .contested = Sebagian layanan kesehatan meminta mulai jauh lebih awal. Dalam sebuah penelitian pada kelahiran yang sangat prematur, mulai dalam jam-jam pertama berkaitan dengan lebih banyak ASI pada awalnya. Mulai lebih awal dari itu tidak menambah apa-apa.
# en: 7ccd9234
topic-how-often =
    .title = Seberapa sering dan berapa lama
    .length = Satu sesi sekitar { $session-min } sampai { $session-max } menit setelah Anda terbiasa.
    .beginner = Setelah melahirkan, satu sesi bisa { $session-beginner-min } sampai { $session-beginner-max } menit selama Anda belajar.
    .often = Jika bayi hanya mendapat ASI perah, rencanakan { $sessions-a-day-min } sampai { $sessions-a-day-max } sesi atau lebih dalam sehari semalam. Itu kira-kira satu sesi setiap { $session-gap-min } sampai { $session-gap-max } jam.
    .spacing = Jumlah sesi lebih penting daripada jeda yang sama panjang di antara sesi.
    .suggestion = Jika bayi menyusu dengan baik, perah ASI hanya saat Anda mau.
# en: e3c3b6b5
topic-how-much =
    .title = Berapa banyak yang bisa diharapkan
    .before-birth = Sebelum melahirkan, mungkin tidak ada yang keluar, atau hanya beberapa tetes. Itu tidak menunjukkan berapa banyak ASI nanti.
    .first-drops = Pada hari pertama atau kedua, satu sesi bisa tidak menghasilkan apa-apa, atau sampai satu sendok teh: { $first-milk-min } sampai { $first-milk-max } ml dalam satu uji.
    .no-measure = Jumlah ASI perah bukan ukuran berapa banyak ASI yang Anda buat. Tidak ada jumlah yang harus Anda capai.
    .better-signs = Popok basah dan berat badan lebih baik menunjukkan apakah bayi mendapat cukup.
    .contested = Penelitian tentang hari pertama memberi jumlah yang sangat berbeda. Jadi, panduan ini tidak menyebut target.
# en: 13e50344
topic-storing =
    .title = Menampung dan menyimpan ASI
    .healthy-baby = Waktu ini untuk bayi sehat di rumah. Lebih singkat selalu boleh.
    .differs = Saran di tempat tinggal Anda mungkin berbeda. Ikuti dulu layanan kesehatan Anda.
    .label = Tulis tanggal di setiap wadah, dan pakai dulu ASI yang paling lama disimpan.
    .lid = Gunakan wadah bertutup yang memang untuk makanan.
    .room = Simpan ASI segar di ruangan bersuhu sampai { $store-room-heat-c } °C ({ $store-room-heat-f } °F) paling lama { $store-room } jam.
    .fridge = Simpan ASI paling lama { $store-fridge } hari di kulkas bersuhu { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) atau lebih dingin.
    .fridge-unknown = Simpan ASI paling lama { $store-fridge-unknown } hari jika Anda tidak tahu seberapa dingin kulkasnya.
    .space = Sisakan ruang di bagian atas wadah yang akan dibekukan.
    .mix = Dinginkan ASI segar sebelum dicampur dengan ASI dingin.
    .freezer = Bekukan paling lama { $store-freezer } bulan pada { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) atau lebih dingin.
    .place = Taruh ASI di bagian belakang kulkas atau freezer, dan jangan pernah di pintu.
    .thaw = Cairkan ASI di kulkas, atau dalam air suam-suam kuku tepat sebelum diperlukan.
    .thawed = Gunakan ASI yang sudah mencair di kulkas sebelum lewat { $store-thawed } jam.
    .thawed-in-water = Segera gunakan ASI yang dicairkan dalam air.
    .no-refreeze = Jangan membekukan lagi ASI yang sudah mencair.
    .leftover = Buang sisa ASI paling lambat { $store-leftover } jam setelah bayi mulai minum.
    .swirl = Goyangkan ASI perlahan supaya krimnya tercampur.
    .ask-unit = Tanyakan aturan waktu kepada ruang perawatan bayi jika bayi Anda di rumah sakit.
    .drops = Berikan tetesan dengan sendok, cangkir kecil, atau spuit minum yang caranya sudah ditunjukkan bidan.
    .travel = Tanyakan kepada tempat Anda akan melahirkan cara membawa ASI beku.
    .contested = Negara, bahkan rumah sakit, memberi waktu yang berbeda. Panduan ini mendekati yang paling ketat untuk di rumah, tetapi sebagian lebih ketat lagi untuk ASI beku atau ASI yang sudah mencair.
# en: 1933cccf
topic-model =
    .title = Belajar dengan model
    .why = Balon adalah model yang baik untuk berlatih sebelum mencoba pada tubuh sendiri. Tidak ada yang perlu membuka baju, dan Anda bisa menunjukkannya kepada orang lain.
    .limits = Model menunjukkan di mana letak jari dan bagaimana menggerakkannya. Model tidak bisa menunjukkan bagaimana rasa tubuh Anda sendiri.
    .fill = Isi balon dengan air atau udara, tetapi jangan sampai keras, supaya simpulnya menjadi seperti puting.
    .hold = Bentuk huruf C di belakang simpul dengan ibu jari dan jari-jari.
    .press = Tekan ke belakang, rapatkan, dan lepaskan tanpa menggeser.
    .other-models = Kaus kaki lembut atau model rajutan juga bisa, dan lebih aman di dekat anak-anak.
