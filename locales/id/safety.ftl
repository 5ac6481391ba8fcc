## Emergency

# en: 96945f4a
safety-sepsis =
    .title = Anda sakit berat: tanda-tanda sepsis
    .text = Telepon nomor darurat sekarang juga jika salah satu saja dari tanda ini mulai muncul, baik payudara nyeri maupun tidak: Anda menggigil begitu hebat sampai tidak bisa berhenti; Anda merasa bingung; bicara Anda pelo; Anda hampir tidak bisa bernapas; Anda tidak buang air kecil sepanjang hari; atau kulit Anda menjadi berbercak-bercak.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Perdarahan, ketuban, demam, atau gerak bayi berkurang saat hamil
    .text = Telepon tempat Anda akan melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga jika keluar darah dari vagina, ketuban pecah atau merembes, atau Anda demam. Telepon sekarang juga jika bayi bergerak lebih sedikit dari biasanya. Telepon sekarang juga jika kontraksi yang terasa sakit datang teratur. Telepon nomor darurat sekarang juga jika darah keluar banyak. Telepon nomor darurat sekarang juga jika ada nyeri perut yang menusuk dan tidak berhenti.
# en: cd5dc1b8
safety-tightenings-early =
    .title = Perut mengencang terlalu dini
    .text = Telepon tempat Anda akan melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga jika salah satu saja dari tanda ini mulai muncul sebelum usia kehamilan genap { $preterm-week } minggu: perut mengencang berulang-ulang; ada sakit punggung yang baru, atau sakit seperti saat haid; atau keluar cairan, lendir, atau darah dari vagina. Jangan menunggu untuk melihat apakah itu berhenti.
# en: 862e2b6b
safety-baby-breathing =
    .title = Bayi susah bernapas atau berubah warna
    .text = Telepon nomor darurat sekarang juga jika bayi bernapas sangat cepat atau berat, merintih saat bernapas, atau berhenti bernapas. Telepon sekarang juga jika bayi menjadi biru, berbercak-bercak, atau sangat pucat. Pada kulit cokelat atau hitam, lihat telapak tangan dan telapak kaki.
# en: 5f88921f
safety-baby-unresponsive =
    .title = Bayi terkulai lemas atau susah dibangunkan
    .text = Telepon nomor darurat sekarang juga jika bayi terkulai lemas, sangat dingin, atau susah dibangunkan. Telepon sekarang juga jika tangisnya lemah dan bernada tinggi, atau bayi kejang. Telepon sekarang juga jika muntahnya hijau, ubun-ubunnya menonjol, atau ada ruam yang tidak hilang saat ditekan.
# en: c5985eb9
safety-baby-temperature =
    .title = Bayi berusia sangat muda terlalu panas atau terlalu dingin
    .text = Cari pertolongan darurat sekarang juga jika usia bayi kurang dari { $baby-fever-age } bulan, dan bayi demam atau terlalu dingin. Demam berarti suhu { $baby-fever-c } °C ({ $baby-fever-f } °F) atau lebih. Terlalu dingin berarti suhu di bawah { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Ada kemungkinan Anda menyakiti diri sendiri atau bayi
    .text = Telepon nomor darurat sekarang juga jika ada kemungkinan Anda menyakiti diri sendiri atau bayi Anda. Anda juga bisa pergi ke instalasi gawat darurat (IGD) terdekat. Anda tidak sendirian. Kebanyakan orang membaik dengan bantuan.

## Call today

# en: 0a7c8e10
safety-fever =
    .title = Demam dan payudara nyeri
    .text = Hubungi bidan atau dokter hari ini juga jika payudara nyeri dan Anda demam. Demam berarti suhu { $fever-c } °C ({ $fever-f } °F) atau lebih. Hubungi hari ini juga jika Anda meriang, atau merasa seperti kena flu.
    .contested = Sebuah pedoman lama menunggu sampai demam lebih tinggi. Panduan ini memakai batas yang lebih rendah, supaya Anda tidak terlambat mencari bantuan.
# en: e6b2821a
safety-abscess =
    .title = Nanah, garis di kulit, atau benjolan yang membesar
    .text = Hubungi bidan atau dokter hari ini juga jika Anda melihat nanah, atau garis merah atau garis yang lebih gelap di payudara. Hubungi hari ini juga jika benjolan membesar dan sangat sakit, atau area yang nyeri meluas. Itu mungkin abses (kantung nanah), dan perlu ditangani.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Area panas dan nyeri yang tidak membaik
    .text = Hubungi bidan atau dokter hari ini juga jika sebagian payudara panas, nyeri, dan bengkak, dan Anda merasa tidak enak badan. Hubungi hari ini juga jika keadaannya memburuk. Jika badan Anda terasa sehat, hubungi jika belum membaik setelah { $no-better-min } jam. Jangan pernah menunggu lebih lama dari { $no-better-max } jam. Area itu bisa tampak merah, lebih gelap, atau mengilap. Warna merah susah terlihat pada kulit cokelat dan hitam.
# en: acc38172
safety-antibiotics-no-better =
    .title = Antibiotik yang tidak membantu
    .text = Hubungi lagi bidan atau dokter hari ini juga jika Anda belum merasa lebih baik { $antibiotics-no-better } jam setelah mulai minum antibiotik. Jangan menunggu selama itu jika Anda merasa lebih buruk.
    .contested = Sebagian layanan kesehatan memberi waktu lebih lama. Waktu yang lebih singkat lebih aman.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Puting lecet yang tampak terinfeksi
    .text = Hubungi bidan atau dokter hari ini juga jika puting yang lecet tampak terinfeksi, dan area di sekitarnya panas dan nyeri. Anda mungkin perlu pengobatan.
# en: 2c61f5fc
safety-pink-milk =
    .title = ASI berwarna merah muda cerah
    .text = Hubungi bidan atau dokter hari ini juga jika ASI, bantalan payudara (breast pad), atau popok menjadi merah muda cerah. Penyebabnya mungkin kuman. Tanyakan dulu sebelum memberikan ASI itu. Bersihkan dan sterilkan semua yang terkena ASI.
# en: 04512a95
safety-baby-feeding =
    .title = Bayi tidak menyusu dengan baik
    .text = Hubungi bidan atau dokter hari ini juga jika bayi tidak mau menyusu atau minum, atau minum kurang dari setengah jumlah biasanya. Hubungi hari ini juga jika bayi tidur terus sampai melewatkan waktu menyusu atau minum. Hubungi hari ini juga jika kulit bayi tampak makin kuning, mulutnya kering, atau bayi tidak bisa ditenangkan dengan apa pun.
# en: 79fe02d3
safety-baby-nappies =
    .title = Popok basah terlalu sedikit
    .text = Hitung popok basah dalam sehari semalam. Siang dan malam pertama setelah lahir dihitung sebagai hari pertama. Sampai hari ke-{ $nappies-grow }, setiap hari harus ada popok basah yang jumlahnya paling sedikit sama dengan usia bayi dalam hari. Mulai hari ke-{ $nappies-steady }, harus ada { $nappies } popok basah atau lebih sehari yang terasa berat. Hubungi bidan atau dokter hari ini juga jika jumlahnya kurang. Mulai hari ke-{ $nappies-steady }, hubungi hari ini juga jika selama { $dry-nappy } jam tidak ada popok yang basah.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Anda merasa ada yang tidak beres
    .text = Hubungi bidan atau dokter hari ini juga jika Anda merasa ada yang tidak beres pada bayi. Anda tidak harus bisa menjelaskan apa itu.

## Ask soon

# en: 097e66f5
safety-lump =
    .title = Benjolan yang tidak hilang
    .text = Hubungi bidan atau dokter jika benjolan belum mengecil setelah { $lump-call-min } jam, meskipun Anda menyusui seperti biasa. Jangan pernah menunggu lebih lama dari { $lump-call-max } jam. Benjolan yang masih ada setelah { $lump-check } minggu harus diperiksa. Jangan menunggu sampai Anda berhenti menyusui.
    .contested = Halaman informasi kesehatan sangat berbeda soal berapa lama menunggu. Panduan ini memakai waktu yang singkat.
# en: 1be5d404
safety-breast-changes =
    .title = Perubahan yang perlu diperiksa
    .text = Periksakan diri ke dokter dalam waktu dekat jika kulit payudara berlekuk-lekuk seperti kulit jeruk. Periksakan juga puting yang baru mulai tertarik ke dalam, benjolan yang tidak hilang, atau benjolan di ketiak. Periksakan juga jika puting mengeluarkan darah sebelum melahirkan, atau setelah minggu pertama usia bayi. Penyebab yang serius jarang, tetapi dokter harus memeriksanya.
# en: 605ad2bd
safety-inflamed-review =
    .title = Area nyeri yang belum sembuh setelah diobati
    .text = Kembali ke dokter jika area yang nyeri dan bengkak masih ada setelah { $inflamed-review } hari pengobatan. Area itu perlu diperiksa lagi.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Darah dalam ASI
    .text = Periksakan diri ke dokter jika darah masih ada dalam ASI lebih dari { $blood-in-milk } hari, atau muncul setelah minggu pertama usia bayi. Periksakan juga jika darah hanya dari satu payudara dan tidak hilang, atau penyebabnya tidak jelas. Sebelum melahirkan, periksakan setiap darah yang keluar dari puting.
# en: d8f1b4e1
safety-low-mood =
    .title = Perasaan sedih atau takut
    .text = Beri tahu bidan atau dokter begitu Anda menyadari bahwa Anda merasa sedih, hampa, atau sangat takut. Kebanyakan orang membaik dengan bantuan. Ada obat untuk ini yang bisa diminum selama menyusui.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Kapan meminta bantuan menyusui
    .text = Minta bantuan bidan atau konsultan laktasi jika menyusui atau memerah ASI selalu terasa sakit, atau puting Anda luka. Minta bantuan jika belum ada ASI yang keluar pada hari ke-{ $no-milk-day }, ASI berkurang, atau bayi tidak bisa melekat pada payudara. Minta bantuan jika benjolan terus muncul kembali, atau ASI Anda terlalu banyak. Minta bantuan jika payudara Anda pernah dioperasi.

## Stop, or do not start

# en: c19609af
safety-ask-first =
    .title = Sebelum melahirkan, tanyakan dulu
    .text = Jangan memerah ASI sebelum melahirkan sampai bidan atau dokter menyatakan bahwa itu tepat untuk Anda. Biasanya ini diajarkan mulai usia kehamilan genap { $before-birth-week-min } atau { $before-birth-week-max } minggu. Jangan mulai lebih awal, kecuali atas anjuran dokter. Ini tidak cocok untuk semua orang. Menyentuh puting bisa memicu kontraksi.
    .contested = Aturan rumah sakit berbeda-beda, terutama untuk bayi kembar, bayi kecil, atau tekanan darah tinggi. Ikuti saran yang diberikan kepada Anda.
# en: 5de384a4
safety-not-if-early-birth =
    .title = Tidak boleh jika bayi mungkin lahir prematur
    .text = Jangan memerah ASI sebelum melahirkan jika sekarang ada, atau dulu pernah ada, tanda persalinan prematur. Aturan yang sama berlaku jika leher rahim Anda dijahit atau dulu pernah dijahit, jika letak plasenta rendah, atau jika pernah ada darah dari vagina pada kehamilan ini. Hanya dokter Anda sendiri yang bisa mengizinkannya. Jika ketuban merembes atau kontraksi datang teratur, jangan memerah ASI, dan segera telepon tempat Anda akan melahirkan.
# en: 63720f79
safety-not-if-high-risk =
    .title = Tidak boleh jika kehamilan perlu perawatan khusus
    .text = Jangan memerah ASI sebelum melahirkan dalam salah satu keadaan ini, kecuali dokter Anda sendiri mengizinkan: Anda mengandung bayi kembar dua atau lebih; air ketuban terlalu banyak; ada kekhawatiran tentang pertumbuhan, kesehatan, atau perkembangan bayi; Anda punya penyakit fisik atau jiwa yang berat; atau Anda pernah beberapa kali operasi sesar, atau pernah operasi sesar dengan sayatan tegak di bagian atas rahim.
    .contested = Sebagian rumah sakit menyarankannya untuk bayi kembar atau bayi kecil, dan sebagian lagi tidak menyarankan. Hanya dokter Anda sendiri yang bisa menentukannya.
# en: e251b30a
safety-stop-if-tightenings =
    .title = Perut Anda mengencang
    .text = Berhenti dan istirahat jika perut mengencang saat Anda memerah ASI sebelum melahirkan. Sebelum usia kehamilan genap { $preterm-week } minggu, segera telepon tempat Anda akan melahirkan. Mulai usia kehamilan genap { $preterm-week } minggu, telepon jika perut belum tenang dalam { $tightenings-wait } jam, atau segera telepon begitu kencangnya terasa sakit dan datang teratur. Pada usia kehamilan berapa pun, segera telepon jika ada darah dari vagina, ketuban pecah, atau gerak bayi berkurang.
# en: a3502650
safety-stop-if-pain =
    .title = Rasa sakit berarti berhenti
    .text = Berhenti jika terasa sakit. Istirahat, lalu tekan lebih ringan atau di tempat lain. Jika masih sakit, berhenti dan minta bantuan.
# en: d89461d5
safety-no-deep-massage =
    .title = Jangan memijat keras, jangan pakai alat
    .text = Jangan menekan keras. Jangan menekan jari dalam-dalam ke benjolan, dan jangan menggosoknya. Jangan memakai sikat, sisir, atau alat pijat. Pijatan keras bisa melukai jaringan dan menyebabkan bengkak.
# en: 80808489
safety-no-massage-inflamed =
    .title = Jangan memijat area yang panas dan nyeri
    .text = Jangan memijat area yang panas, bengkak, sangat nyeri, atau lebih merah atau lebih gelap dari biasanya. Jangan menekan bagian yang nyeri, jangan meremasnya, dan jangan mendorong benjolan. Itu bisa memperburuk keadaan.
    .contested = Sebagian orang mengajarkan usapan yang sangat ringan untuk bengkak. Pada area yang nyeri, lakukan hanya jika bidan atau dokter sudah menunjukkan caranya kepada Anda.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Kapan tidak boleh melunakkan areola dengan tekanan
    .text = Jangan melunakkan areola dengan tekanan jika Anda punya mastitis, saluran ASI tersumbat, atau abses. Jangan menekan area yang panas, sangat nyeri, atau lebih merah atau lebih gelap dari biasanya. Sebagai gantinya, minta bantuan.
    .contested = Sebuah pedoman untuk dokter memakai tekanan ini juga pada mastitis. Serahkan itu kepada orang yang bisa memeriksa Anda.
# en: a9a9d657
safety-syringe-cap =
    .title = Tutup spuit bisa membuat bayi tersedak
    .text = Lepas tutup spuit (alat suntik tanpa jarum) dan buang tutupnya ke tempat sampah sebelum spuit didekatkan ke bayi. Tutup itu bisa menyumbat tenggorokan. Spuit untuk menampung ASI tidak selalu boleh dipakai untuk memberikan ASI. Tanyakan kepada bidan cara memberikan ASI.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Kapan dokter harus setuju dulu
    .text = Jangan memberikan ASI Anda sampai dokter setuju jika Anda terkena HTLV (sejenis virus) atau mpox (cacar monyet), atau jika Anda terkena bruselosis dan belum diobati. Aturan yang sama berlaku jika Anda terkena Ebola, atau mungkin terkena Ebola. Sebelum memberikan ASI, tanyakan dulu kepada dokter jika ada luka herpes di payudara. Tanyakan dulu jika Anda memakai narkoba seperti opioid atau kokain. Pengobatan yang stabil dengan metadon atau buprenorfin bukan alasan untuk menunggu. Tanyakan dulu jika salah satu obat Anda mungkin tidak aman dalam ASI. Tanyakan dulu jika bayi mungkin punya galaktosemia. Segera tanyakan apa yang boleh diminum bayi sampai saat itu.
# en: 795a8aa9
safety-hiv =
    .title = Jika Anda punya HIV
    .text = Jika Anda punya HIV, jangan memberikan ASI Anda sebelum berbicara dengan tim HIV Anda. Segera tanyakan kepada mereka apa yang boleh diminum bayi sampai saat itu. Risiko penularan kepada bayi kecil jika pengobatan bekerja dengan baik, tetapi tidak nol.
    .contested = Aturan menyusui dengan HIV berbeda di tiap negara. Tim Anda tahu apa yang berlaku di tempat tinggal Anda.
# en: 82d98002
safety-feed-apart =
    .title = TBC atau cacar air
    .text = Untuk sementara, jangan biarkan bayi menyusu langsung di payudara jika Anda punya TBC aktif yang belum diobati. Aturan yang sama berlaku jika cacar air mulai muncul dalam masa dari { $chickenpox-before } hari sebelum sampai { $chickenpox-after } hari setelah melahirkan. ASI perah Anda boleh diberikan kepada bayi oleh orang lain. Tanyakan kepada dokter caranya, dan kapan Anda boleh menyusui lagi.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = Jangan menggeser jari di kulit
    .text = Tahan jari di satu titik kulit selama Anda menekan. Jari yang bergeser bisa membuat kulit lecet.
# en: 2ea983ba
safety-no-pinching =
    .title = Jangan mencubit atau menarik puting
    .text = Jangan mencubit, memencet, atau menarik puting. Itu bisa melukai Anda dan bisa menghentikan aliran ASI.
# en: cb1774fe
safety-before-birth-limit =
    .title = Sebelum melahirkan, lakukan sebentar saja
    .text = Akhiri setiap sesi setelah paling lama { $before-birth-session } menit, sudah termasuk pijat. Lakukan { $before-birth-a-day-min } sampai { $before-birth-a-day-max } sesi singkat sehari, jangan lebih. Tidak harus setiap hari.
# en: 66faccce
safety-hands-before-birth =
    .title = Memerah ASI sebelum melahirkan: hanya dengan tangan
    .text = Jika Anda diperbolehkan memerah ASI sebelum melahirkan, gunakan tangan saja. Tanyakan kepada bidan atau dokter sebelum memakai pompa ASI.
# en: 27e33913
safety-blood-sugar =
    .title = Jika Anda punya diabetes
    .text = Jika Anda punya diabetes, periksa gula darah saat memerah ASI. Gula darah bisa turun saat Anda memerah ASI atau menyusui. Siapkan camilan dan air di dekat Anda.
# en: 700e313b
safety-warmth =
    .title = Hangat, bukan panas
    .text = Gunakan kehangatan yang terasa nyaman, dan hanya sebentar. Jangan menghangatkan area yang panas, bengkak, atau lebih merah atau lebih gelap dari biasanya. Sebagai gantinya, beri kompres dingin.
    .contested = Sebagian halaman informasi kesehatan masih menyarankan kehangatan untuk area yang bengkak. Saran yang lebih baru adalah kompres dingin.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Pertahankan irama biasa saat satu area nyeri
    .text = Saat satu area panas atau nyeri, susui bayi atau perah ASI sesering biasanya. Jauhkan jari dari bagian yang nyeri. Jangan berhenti menyusui atau memerah ASI secara mendadak. Jangan menambah sesi untuk mengeluarkan semua ASI. Jika payudara masih terasa penuh setelah menyusui, keluarkan sedikit saja sampai terasa nyaman.
    .contested = Sebagian halaman informasi kesehatan menyarankan lebih sering menyusui dan mulai dari payudara yang nyeri. Para pengkritik saran yang lebih baru khawatir ASI yang keluar terlalu sedikit. Irama biasa Anda berada di tengah-tengah keduanya.
# en: 8260d9cd
safety-cool-pack =
    .title = Dingin, tetapi jangan langsung di kulit
    .text = Bungkus kompres dingin dengan kain. Tempelkan selama { $cool-pack } menit setiap kali.
# en: da86c5e4
safety-oversupply =
    .title = Jangan berusaha mengeluarkan semua ASI
    .text = Jangan menambah sesi hanya untuk mengeluarkan semua ASI. Makin banyak yang Anda keluarkan, makin banyak ASI yang dibuat tubuh. Minta bantuan jika ASI Anda terlalu banyak.
# en: b291a803
safety-binding =
    .title = Membebat dada supaya rata
    .text = Jangan membebat dada supaya rata (dengan binder atau kain) pada masa awal setelah melahirkan, atau selama ada area yang nyeri. Setelah masa itu, bebat hanya sesekali, dan jangan pernah ketat. Perhatikan kulit, ASI, dan rasa sakit yang muncul. Bebat yang ketat bisa menyebabkan benjolan, mastitis, dan ASI berkurang. Tanyakan kepada bidan atau dokter.
# en: 881aa0e8
safety-medicines =
    .title = Obat-obatan
    .text = Jangan menghentikan obat, atau berhenti menyusui, atas keputusan sendiri. Kebanyakan obat boleh diminum selama menyusui. Tanyakan kepada dokter atau apoteker tentang setiap obat yang Anda minum. Jangan minum aspirin untuk rasa sakit, kecuali atas anjuran dokter.
# en: fbf67946
safety-giving-drops =
    .title = Memberikan ASI tetes demi tetes
    .text = Pegang bayi dalam posisi tegak saat bayi terjaga. Biarkan bayi menjilat atau mengisap setiap tetes. Jangan pernah menuang atau menyemprotkan ASI ke dalam mulut bayi.
# en: aea6b818
safety-hospital-milk =
    .title = Bayi yang lahir prematur atau sakit
    .text = Ikuti aturan rumah sakit jika bayi lahir prematur atau sakit. Aturan rumah sakit tentang wadah dan waktu bisa lebih ketat daripada aturan di rumah.
# en: 85fdf6b1
safety-no-microwave =
    .title = Jangan pakai microwave
    .text = Jangan pernah menghangatkan ASI dalam microwave. Bagian yang sangat panas bisa membuat mulut bayi melepuh.
# en: b8295b60
safety-balloon =
    .title = Balon: lateks dan anak kecil
    .text = Jangan memakai balon lateks jika Anda atau siapa pun di dekat Anda alergi lateks. Jauhkan balon dan sobekannya dari anak di bawah { $balloon-age } tahun. Anak bisa tersedak balon atau sobekannya.
# en: 38c1180b
safety-no-delay =
    .title = Cari juga bantuan menyusui
    .text = Jangan menunda mencari bantuan menyusui selama Anda berlatih. Memerah ASI melengkapi bantuan itu, dan tidak menggantikannya.
