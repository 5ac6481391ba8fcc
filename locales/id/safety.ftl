## Emergency

# en: 77635250
safety-sepsis =
    .title = Anda sakit berat: tanda-tanda sepsis
    .act = Telepon nomor darurat sekarang juga jika ada salah satu saja dari tanda ini, baik payudara nyeri maupun tidak.
    .shiver = Anda menggigil begitu hebat sampai tidak bisa berhenti, atau otot Anda sakit sekali.
    .confused = Anda bingung dan linglung, atau bicara Anda pelo.
    .breath = Anda hampir tidak bisa bernapas, atau napas atau detak jantung Anda sangat cepat.
    .urine = Anda tidak buang air kecil sepanjang hari.
    .skin = Kulit, bibir, atau lidah Anda menjadi pucat, biru, abu-abu, atau berbercak-bercak.
    .dying = Anda merasa seperti akan meninggal.
    .spreads = Area yang nyeri di payudara meluas dari jam ke jam, atau kulitnya menjadi abu-abu atau hitam.
    .more = Pada kulit cokelat atau hitam, lihat bibir, lidah, telapak tangan, dan telapak kaki Anda.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Perdarahan hebat, nyeri dada, kaki bengkak, atau kejang
    .act = Telepon nomor darurat sekarang juga jika salah satu saja dari ini terjadi, saat hamil atau setelah melahirkan.
    .bleeding = Darah keluar banyak dari vagina, sampai satu pembalut penuh dalam satu jam.
    .clot = Keluar gumpalan darah sebesar telur ayam.
    .belly = Ada nyeri perut yang menusuk dan tidak berhenti.
    .chest = Ada rasa nyeri atau tertekan jauh di dalam dada, atau Anda sesak napas.
    .leg = Satu kaki bagian bawah (betis) sakit, bengkak, atau terasa panas, atau lebih merah atau lebih gelap dari biasanya.
    .faint = Anda pingsan, atau merasa akan pingsan.
    .seizure = Anda kejang: badan tersentak-sentak atau menjadi kaku.
    .more = Katakan bahwa Anda sedang hamil, atau kapan bayi lahir.
# en: 4e1c4866
safety-blood-pressure =
    .title = Sakit kepala hebat, pandangan terganggu, atau bengkak mendadak
    .act = Telepon tempat Anda akan melahirkan atau sudah melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga jika ada salah satu saja dari tanda ini, saat hamil atau dalam minggu-minggu setelah melahirkan.
    .headache = Anda sakit kepala hebat, atau sakit kepala yang tidak hilang-hilang.
    .sight = Anda melihat kilatan cahaya atau bintik-bintik, atau pandangan Anda kabur.
    .swelling = Wajah atau tangan Anda tiba-tiba bengkak.
    .ribs = Ada nyeri hebat tepat di bawah tulang rusuk.
    .vomit = Anda muntah terus-menerus, atau merasa sangat mual dan tidak enak badan.
    .more = Ini bisa menjadi tanda preeklamsia, yang juga bisa mulai setelah melahirkan. Jika rumah sakit, puskesmas, atau klinik itu tidak bisa dihubungi, telepon nomor darurat.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Perdarahan, ketuban, demam, atau gerak bayi berkurang saat hamil
    .act = Telepon tempat Anda akan melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga, jam berapa pun, jika Anda hamil dan salah satu saja dari tanda ini mulai muncul.
    .bleeding = Keluar darah dari vagina, walaupun hanya sedikit.
    .waters = Ketuban pecah, atau cairan merembes dari vagina.
    .fever = Anda demam dengan suhu { $fever-c } °C ({ $fever-f } °F) atau lebih, atau meriang, atau merasa seperti kena flu.
    .movements = Bayi bergerak lebih sedikit dari biasanya, atau gerakannya berbeda.
    .contractions = Kontraksi yang terasa sakit datang teratur.
    .itching = Kulit Anda sangat gatal, terutama di telapak tangan atau telapak kaki.
    .urine = Buang air kecil terasa sakit, atau Anda tidak bisa buang air kecil.
    .more = Telepon nomor darurat sekarang juga jika darah keluar banyak, atau ada nyeri perut yang menusuk dan tidak berhenti.
# en: 5698b715
safety-tightenings-early =
    .title = Perut mengencang terlalu dini
    .act = Telepon tempat Anda akan melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga jika salah satu saja dari tanda ini mulai muncul sebelum usia kehamilan genap { $preterm-week } minggu.
    .tightenings = Perut mengencang berulang-ulang.
    .pains = Ada sakit seperti saat haid, atau sakit perut yang tidak hilang.
    .backache = Ada sakit punggung atau pinggang yang baru, tidak seperti biasanya.
    .pressure = Ada rasa tertekan di vagina atau di dubur.
    .fluid = Keluar cairan, lendir, atau darah dari vagina.
    .more = Jangan menunggu untuk melihat apakah itu berhenti.
# en: 62581acf
safety-fever-after-birth =
    .title = Demam atau infeksi dalam minggu-minggu pertama setelah melahirkan
    .act = Telepon tempat Anda melahirkan (rumah sakit, puskesmas, atau klinik) sekarang juga jika salah satu saja dari tanda ini mulai muncul dalam { $weeks-after-birth } minggu pertama setelah melahirkan.
    .fever = Anda demam dengan suhu { $fever-c } °C ({ $fever-f } °F) atau lebih, baik payudara nyeri maupun tidak.
    .shivery = Badan terasa panas dan meriang, atau Anda merasa seperti kena flu.
    .breast = Payudara panas dan nyeri, dan Anda merasa tidak enak badan.
    .belly = Perut Anda makin lama makin sakit.
    .wound = Luka atau jahitan Anda makin sakit, bengkak, atau mengeluarkan nanah.
    .loss = Darah yang keluar bertambah banyak lagi, atau yang keluar dari vagina berbau busuk.
    .stomach = Anda muntah atau diare, dan merasa tidak enak badan.
    .more = Jangan menunggu sampai pagi. Jika tempat Anda melahirkan tidak bisa dihubungi, pergi ke instalasi gawat darurat (IGD).
    .contested = Sebuah layanan bersalin sudah menganggap suhu yang lebih rendah sebagai demam. Layanan lain meminta orang dengan payudara nyeri dan demam pergi ke dokter pada hari yang sama. Panduan ini lebih ketat untuk minggu-minggu ini, karena infeksi bisa memburuk dengan cepat.
# en: e58cab5a
safety-baby-breathing =
    .title = Bayi susah bernapas atau berubah warna
    .act = Telepon nomor darurat sekarang juga jika ada salah satu saja dari tanda ini pada bayi.
    .stops = Bayi berhenti bernapas, atau ada jeda panjang di antara napasnya.
    .fast = Bayi bernapas sangat cepat.
    .pulls-in = Kulit di antara atau di bawah tulang rusuk bayi tertarik ke dalam setiap kali bayi bernapas.
    .grunts = Bayi merintih setiap kali bernapas.
    .feed = Napas bayi terlalu sesak untuk menyusu atau minum.
    .blue = Bibir, lidah, atau kulit bayi menjadi biru atau abu-abu.
    .pale = Kulit bayi menjadi sangat pucat atau berbercak-bercak.
    .more = Pada kulit cokelat atau hitam, lihat bibir, gusi, telapak tangan, dan telapak kaki.
# en: 33d950bf
safety-baby-unresponsive =
    .title = Bayi terkulai lemas atau susah dibangunkan
    .act = Telepon nomor darurat sekarang juga jika Anda melihat salah satu saja dari tanda ini pada bayi.
    .floppy = Bayi terkulai lemas, tidak bereaksi terhadap Anda, atau susah dibangunkan.
    .cold = Kulit bayi terasa sangat dingin.
    .cry = Tangis bayi lemah, atau bernada sangat tinggi.
    .seizure = Bayi kejang: badannya tersentak-sentak atau menjadi kaku.
    .vomit = Muntah bayi berwarna hijau.
    .head = Ubun-ubun bayi menonjol.
    .rash = Bayi punya ruam yang tidak hilang saat ditekan dengan gelas bening.
    .more = Pada kulit cokelat atau hitam, cari ruam di telapak tangan dan telapak kaki.
# en: d1a72dd5
safety-baby-very-worried =
    .title = Bayi tidak menyusu atau minum sama sekali, atau Anda sangat khawatir
    .act = Telepon nomor darurat sekarang juga, siang atau malam, jika ada salah satu saja dari keadaan ini.
    .no-feeding = Bayi sama sekali tidak menyusu atau minum, berkali-kali berturut-turut.
    .too-weak = Bayi terlalu lemah atau terlalu mengantuk untuk mengisap.
    .cry = Bayi menangis terus-menerus, dan tidak ada apa pun yang bisa menenangkannya.
    .worried = Usia bayi kurang dari { $very-worried-age } minggu, dan Anda sangat khawatir.
    .blisters = Bayi baru berusia beberapa minggu dan punya lepuh atau luka di kulit, dan pernah ada orang dengan herpes atau luka herpes di bibir di dekatnya.
    .more = Anda tidak harus yakin, dan tidak harus bisa mengatakan apa yang salah.
# en: 31f1fd9c
safety-baby-temperature =
    .title = Bayi berusia sangat muda terlalu panas atau terlalu dingin
    .act = Cari pertolongan darurat sekarang juga jika usia bayi kurang dari { $baby-fever-age } bulan dan ada salah satu saja dari keadaan ini.
    .hot = Suhu bayi { $baby-fever-c } °C ({ $baby-fever-f } °F) atau lebih.
    .cold = Suhu bayi di bawah { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = Anda tidak punya termometer, dan badan bayi terasa sangat panas atau sangat dingin.
    .more = Ukur suhu di ketiak. Jika ini mulai tepat setelah imunisasi dan bayi tampak sehat, ikuti pesan perawat atau bidan yang memberi vaksin.
    .contested = Pedoman untuk bayi baru lahir menetapkan batas demam lebih rendah. Untuk suhu sedikit di bawah batas demam panduan ini, panduan ini meminta Anda menelepon pada hari yang sama. Sebagian pedoman menetapkan batas dingin lebih rendah. Panduan ini memakai batas dingin yang lebih tinggi, dan bayi dengan suhu di bawahnya perlu segera ditolong.
# en: d9a10770
safety-jaundice-emergency =
    .title = Bayi kuning: hari pertama, mengantuk, atau kurang baik menyusu
    .act = Cari pertolongan darurat sekarang juga jika bayi tampak kuning dan ada salah satu saja dari keadaan ini.
    .first-day = Usia bayi belum { $jaundice-age } jam.
    .sleepy = Bayi lebih mengantuk dari biasanya, atau tidak bangun untuk menyusu atau minum.
    .feeding = Bayi menyusu atau minum tidak sebaik sebelumnya.
    .floppy = Bayi terkulai lemas, atau kaku.
    .cry = Tangis bayi sangat melengking, atau bayi tidak bisa ditenangkan dengan apa pun.
    .palms = Warna kuning sudah sampai ke telapak tangan atau telapak kaki.
    .more = Lihat dalam cahaya alami pada siang hari. Pada kulit cokelat atau hitam, lihat bagian putih mata dan gusi.
    .contested = Sebuah layanan kesehatan menangani sebagian tanda ini pada hari yang sama. Panduan ini memakai aturan yang lebih ketat.
# en: ba230a32
safety-psychosis =
    .title = Perubahan pikiran atau suasana hati yang mendadak dan aneh
    .act = Telepon nomor darurat sekarang juga jika salah satu saja dari tanda ini mulai muncul, pada diri Anda atau pada orang di dekat Anda.
    .hears = Anda mendengar atau melihat hal yang tidak didengar atau dilihat orang lain.
    .beliefs = Anda meyakini hal yang bagi orang lain terasa aneh atau menakutkan.
    .high = Anda merasa luar biasa gembira dan bersemangat, bicara sangat cepat, atau hampir tidak butuh tidur.
    .confused = Anda sangat bingung, atau sama sekali bukan seperti diri Anda yang biasanya.
    .suspicious = Anda merasa orang lain ingin menyakiti Anda atau bayi Anda.
    .swings = Suasana hati Anda berubah cepat dari sangat gembira menjadi sangat sedih.
    .more = Ini bisa mulai beberapa hari saja setelah melahirkan dan cepat memburuk. Mungkin orang lain yang harus menelepon untuk Anda. Ini penyakit, dan bisa diobati.
    .contested = Sebagian halaman informasi kesehatan menyarankan pergi ke dokter pada hari yang sama. Penyakit yang bisa memburuk secepat itu tidak boleh ditunda.
# en: f40df11a
safety-crisis =
    .title = Anda mungkin akan menyakiti diri sendiri atau bayi
    .act = Telepon nomor darurat sekarang juga, atau pergi ke instalasi gawat darurat (IGD), jika Anda mengalami salah satu saja dari hal ini.
    .self = Anda berpikir untuk mengakhiri hidup atau menyakiti diri sendiri.
    .baby = Anda takut akan menyakiti bayi Anda.
    .without = Anda merasa bayi akan lebih baik tanpa Anda.
    .cut-off = Anda merasa makin lama makin jauh dari bayi, seperti tidak ada ikatan.
    .new-thoughts = Muncul pikiran baru untuk menyakiti diri sendiri dengan kekerasan.
    .more = Tetaplah bersama seseorang sampai bantuan datang. Anda tidak sendirian. Kebanyakan orang membaik dengan bantuan.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = Bayi harus mendapat ASI atau susu
    .act = Tanyakan kepada bidan atau dokter hari ini juga, sebelum waktu menyusu atau minum berikutnya, jika ada salah satu saja dari keadaan ini.
    .not-yet = Bayi belum menyusu atau minum dengan baik sejak lahir.
    .drops = Bayi tidak bisa menyusu langsung pada Anda, dan hanya mendapat beberapa tetes ASI Anda.
    .not-enough = ASI Anda tidak selalu cukup setiap kali bayi harus minum.
    .no-milk = Belum ada ASI yang keluar sama sekali pada hari ke-{ $no-milk-day }, atau masih hanya tetesan pada hari ke-{ $no-rise-day }.
    .weight = Berat badan bayi turun lebih dari { $weight-loss } persen dari berat lahirnya.
    .more = Tanyakan cara memberi ASI atau susu kepada bayi, berapa banyak, seberapa sering, dan apa yang diberikan jika ASI Anda tidak cukup. ASI donor atau susu formula bisa menutup kekurangannya. Teruslah memerah ASI, dan jangan menunggu sampai ASI bertambah.
# en: 1eee95fa
safety-baby-feeding =
    .title = Bayi tidak menyusu dengan baik
    .act = Hubungi bidan atau dokter hari ini juga, jam berapa pun, jika Anda melihat salah satu saja dari tanda ini.
    .less = Bayi menyusu atau minum kurang dari setengah jumlah biasanya.
    .turns-away = Bayi memalingkan muka dan menolak menyusu atau minum, berkali-kali berturut-turut.
    .sleeps = Bayi tidur terus sampai melewatkan waktu menyusu atau minum.
    .mouth = Mulut atau bibir bayi kering.
    .soft-spot = Ubun-ubun bayi cekung.
    .more = Jika tidak ada yang menjawab pada malam hari, hubungi layanan telepon di luar jam kerja atau pergi ke rumah sakit. Bayi yang sama sekali tidak menyusu atau minum, atau susah dibangunkan, perlu segera ditolong.
# en: 7df47ec9
safety-baby-nappies =
    .title = Popok basah atau popok berisi BAB terlalu sedikit
    .act = Hubungi bidan atau dokter hari ini juga jika dalam sehari semalam ada salah satu saja dari keadaan ini.
    .wet-first = Pada hari ke-{ $nappies-first-day }, tidak ada popok yang basah.
    .wet-second = Pada hari ke-{ $nappies-second-day }, popok basah kurang dari { $nappies-second-day } buah.
    .wet-third = Pada hari ke-{ $nappies-third-day }, popok basah kurang dari { $nappies-third-day } buah.
    .wet-fourth = Pada hari ke-{ $nappies-fourth-day }, popok basah kurang dari { $nappies-fourth-day } buah.
    .wet-fifth = Pada hari ke-{ $nappies-fifth-day }, popok basah kurang dari { $nappies-fifth-day } buah.
    .wet-later = Mulai hari ke-{ $nappies-steady }, popok basah yang terasa berat kurang dari { $nappies } buah.
    .dry = Mulai hari ke-{ $nappies-steady }, tidak ada popok yang basah selama { $dry-nappy } jam.
    .no-stool = Bayi tidak buang air besar (BAB) dalam { $first-stool } jam pertama.
    .black-stool = BAB bayi masih hitam pada hari ke-{ $black-stool-day }.
    .stools = Dari hari ke-{ $stools-from } sampai usia { $stools-until } minggu, BAB berwarna kuning kurang dari { $stools } kali.
    .dust = Setelah hari ke-{ $dust-day }, ada serbuk oranye atau merah muda di popok.
    .more = Hitung hari mulai dari jam bayi lahir: sehari semalam pertama adalah hari pertama. Serbuk seperti bubuk bata bisa berarti bayi perlu lebih banyak ASI atau susu. Warna merah muda cerah adalah tanda lain, dengan catatan tersendiri.
    .contested = Sebagian layanan kesehatan mengharapkan BAB lebih sering dalam sehari, dan sebagian lagi mengharapkan lebih sedikit popok basah pada hari-hari pertama. Setelah beberapa minggu, bayi lebih jarang BAB.
# en: 6019caf5
safety-jaundice =
    .title = Bayi tampak kuning
    .act = Hubungi bidan atau dokter hari ini juga jika ada salah satu saja dari tanda ini, meskipun bayi menyusu dengan baik.
    .yellow = Kulit atau bagian putih mata bayi tampak kuning untuk pertama kalinya.
    .stronger = Warna kuning pada bayi makin kuat atau meluas.
    .pale-stool = BAB bayi pucat, seperti kapur.
    .dark-urine = Air kencing bayi berwarna kuning tua atau cokelat.
    .stays = Warna kuning masih ada { $jaundice-stays } minggu setelah bayi lahir.
    .more = Pada kulit cokelat atau hitam, lihat bagian putih mata dan gusi, dalam cahaya alami pada siang hari. Bayi kuning yang mengantuk, kurang baik menyusu, atau berusia kurang dari sehari perlu segera ditolong.
# en: 42120116
safety-baby-seems-wrong =
    .title = Anda merasa ada yang tidak beres
    .act = Hubungi bidan atau dokter hari ini juga, siang atau malam, jika ada salah satu saja dari keadaan ini.
    .feeling = Anda merasa ada yang tidak beres pada bayi, meskipun Anda tidak bisa menjelaskan apa itu.
    .warm = Suhu bayi berusia sangat muda di atas { $baby-warm-c } °C ({ $baby-warm-f } °F), tetapi di bawah { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = Suhu bayi berusia sangat muda di bawah { $baby-cool-c } °C ({ $baby-cool-f } °F), tetapi tidak di bawah { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = Kulit di sekitar pusar bayi merah, bengkak, atau berbau busuk.
    .blisters = Bayi berusia sangat muda punya lepuh atau luka di kulit, dan Anda tidak tahu sebabnya.
    .more = Percayai perasaan Anda. Jika bayi baru berusia beberapa minggu dan Anda sangat khawatir, segera cari pertolongan.
# en: 128310de
safety-infection-near-baby =
    .title = Herpes atau cacar air di dekat bayi
    .act = Hubungi bidan atau dokter hari ini juga jika ada salah satu saja dari keadaan ini, supaya bayi bisa dilindungi.
    .sores = Ada luka herpes di payudara Anda.
    .late-pregnancy = Anda terkena herpes kelamin untuk pertama kalinya pada akhir kehamilan.
    .kiss = Orang dengan luka herpes di bibir mencium bayi Anda yang baru lahir.
    .chickenpox = Anda terkena cacar air saat hamil atau dalam minggu-minggu setelah melahirkan.
    .near-chickenpox = Anda belum pernah terkena cacar air, dan berada di dekat orang yang sedang terkena.
    .more = Siapa pun yang punya luka herpes di bibir tidak boleh mencium bayi. Bayi berusia sangat muda yang setelah itu punya lepuh, kurang baik menyusu, atau terlalu panas perlu segera ditolong.
# en: 3a6bd838
safety-fever =
    .title = Demam dan payudara nyeri, setelah minggu-minggu pertama
    .act = Jika sudah lebih dari { $weeks-after-birth } minggu setelah melahirkan, hubungi bidan atau dokter hari ini juga jika ada salah satu saja dari tanda ini.
    .fever = Payudara nyeri, dan Anda demam dengan suhu { $fever-c } °C ({ $fever-f } °F) atau lebih.
    .flu = Payudara nyeri, dan Anda merasa tidak enak badan, meriang, atau seperti kena flu.
    .more = Saat hamil dan dalam minggu-minggu pertama itu, ini lebih mendesak. Tempat Anda akan melahirkan atau sudah melahirkan harus segera diberi tahu.
    .contested = Sebuah pedoman lama menunggu sampai demam lebih tinggi. Panduan ini memakai batas yang lebih rendah, supaya Anda tidak terlambat mencari bantuan.
# en: 407902d0
safety-abscess =
    .title = Nanah, garis di kulit, atau benjolan yang membesar
    .act = Hubungi bidan atau dokter hari ini juga jika Anda melihat salah satu saja dari tanda ini di payudara.
    .pus = Anda melihat nanah.
    .streaks = Ada garis merah atau garis yang lebih gelap di kulit.
    .lump = Benjolan membesar dan sangat sakit.
    .bigger = Area yang nyeri bertambah besar.
    .more = Itu mungkin abses (kantung nanah), dan perlu ditangani. Jika area itu meluas dari jam ke jam, atau kulitnya menjadi abu-abu atau hitam, segera cari pertolongan.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Area panas dan nyeri yang tidak membaik
    .act = Hubungi bidan atau dokter hari ini juga tentang area yang panas dan bengkak jika ada salah satu saja dari keadaan ini.
    .worse = Area di payudara itu memburuk.
    .no-better = Badan Anda terasa sehat, tetapi area itu belum membaik setelah { $no-better-min } jam.
    .risk = Anda punya diabetes, atau punya penyakit atau minum obat yang membuat tubuh susah melawan kuman.
    .more = Jangan pernah menunggu lebih lama dari { $no-better-max } jam. Area itu bisa tampak merah, lebih gelap, atau mengilap. Warna merah susah terlihat pada kulit cokelat dan hitam. Jika Anda merasa tidak enak badan atau demam, ini lebih mendesak: lihat catatan tentang demam.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Antibiotik yang tidak membantu
    .act = Hubungi lagi bidan atau dokter hari ini juga jika ada salah satu saja dari keadaan ini.
    .no-better = Anda belum merasa lebih baik { $antibiotics-no-better } jam setelah mulai minum antibiotik.
    .worse = Anda merasa lebih buruk setelah mulai minum antibiotik.
    .more = Jangan menghentikan antibiotik atas keputusan sendiri.
    .contested = Sebagian layanan kesehatan memberi waktu lebih lama. Waktu yang lebih singkat lebih aman.
# en: 165668a2
safety-cracked-nipple =
    .title = Puting lecet yang tampak terinfeksi
    .act = Hubungi bidan atau dokter hari ini juga jika puting yang lecet punya salah satu saja dari tanda ini.
    .pus = Ada nanah, atau kulit mati yang tidak kunjung sembuh.
    .sore-around = Payudara di sekitar puting panas, bengkak, atau nyeri.
    .worse = Puting makin sakit dari hari ke hari.
    .more = Anda mungkin perlu pengobatan.
# en: 5aa6cdcc
safety-pink-milk =
    .title = ASI berwarna merah muda cerah
    .act = Hubungi bidan atau dokter hari ini juga jika salah satu saja dari ini menjadi merah muda cerah.
    .milk = ASI Anda menjadi merah muda cerah, juga saat disimpan.
    .pad = Bantalan payudara (breast pad) atau kain menjadi merah muda cerah.
    .nappy = Popok bayi menjadi merah muda cerah.
    .more = Penyebabnya mungkin kuman. Tanyakan dulu sebelum memberikan ASI itu, dan tanyakan apa yang boleh diminum bayi sampai saat itu. Bersihkan dan sterilkan semua yang terkena ASI.
    .contested = Dalam laporan tentang beberapa bayi, dokter tidak melihat alasan untuk berhenti menyusui. Meskipun begitu, tanyakan dulu.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Benjolan yang tidak hilang
    .act = Hubungi bidan atau dokter tentang benjolan jika ada salah satu saja dari keadaan ini.
    .no-smaller = Benjolan belum mengecil setelah { $lump-call-min } jam, meskipun Anda menyusui atau memerah ASI seperti biasa.
    .stays = Benjolan yang masih ada setelah { $lump-check } minggu harus diperiksa.
    .more = Jangan pernah menunggu lebih lama dari { $lump-call-max } jam sebelum menghubungi untuk pertama kali. Jangan menunggu sampai Anda berhenti menyusui.
    .contested = Halaman informasi kesehatan sangat berbeda soal berapa lama menunggu. Panduan ini memakai waktu yang singkat.
# en: d55ecb9f
safety-breast-changes =
    .title = Perubahan yang perlu diperiksa
    .act = Periksakan diri ke dokter dalam waktu dekat jika Anda menemukan salah satu saja dari tanda ini pada payudara.
    .dimples = Kulit payudara berlekuk-lekuk seperti kulit jeruk.
    .nipple-in = Puting tertarik ke dalam, padahal sebelumnya tidak.
    .nipple-rash = Pada puting ada ruam, sisik, atau kerak yang tidak kunjung sembuh.
    .shape = Bentuk salah satu payudara berubah dan tetap begitu.
    .lump = Ada benjolan yang tidak hilang, atau benjolan di ketiak.
    .blood = Puting mengeluarkan darah sebelum melahirkan, atau setelah minggu pertama usia bayi.
    .more = Penyebab yang serius jarang, tetapi dokter harus memeriksanya.
# en: b208305d
safety-inflamed-review =
    .title = Area nyeri yang belum sembuh setelah diobati
    .act = Kembali ke dokter jika ada salah satu saja dari keadaan ini.
    .still = Area yang nyeri dan bengkak masih ada setelah { $inflamed-review } hari pengobatan.
    .again = Area yang sama menjadi panas dan nyeri berulang kali.
    .more = Area itu perlu diperiksa lagi.
# en: fc50a695
safety-blood-in-milk =
    .title = Darah dalam ASI
    .act = Periksakan darah dalam ASI ke dokter jika ada salah satu saja dari keadaan ini.
    .long = Darah masih ada dalam ASI setelah lebih dari { $blood-in-milk } hari.
    .late = Darah muncul setelah minggu pertama usia bayi.
    .one-side = Darah hanya dari satu payudara, dan tidak hilang.
    .no-cause = Penyebab darah itu tidak jelas.
    .before = Darah keluar dari puting sebelum melahirkan.
    .more = Jika Anda punya hepatitis B atau C, ada aturan tersendiri untuk puting yang lecet atau berdarah.
# en: f359f523
safety-low-mood =
    .title = Perasaan sedih atau takut
    .act = Beri tahu bidan atau dokter begitu Anda menyadari salah satu saja dari hal ini.
    .low = Anda merasa sedih atau hampa hampir sepanjang waktu.
    .fear = Anda sangat takut atau sangat khawatir.
    .joy = Tidak ada yang membuat Anda senang.
    .let-down = Gelombang kesedihan datang setiap kali, tepat sebelum ASI mulai mengalir.
    .more = Kebanyakan orang membaik dengan bantuan. Ada obat untuk ini yang bisa diminum selama menyusui. Gelombang yang datang bersama ASI dan hilang dalam hitungan menit berasal dari tubuh. Itu bukan salah Anda.
# en: 3209db4b
safety-ask-for-help =
    .title = Kapan meminta bantuan menyusui
    .act = Minta bantuan bidan atau konsultan laktasi jika ada salah satu saja dari keadaan ini.
    .hurts = Menyusui atau memerah ASI selalu terasa sakit, atau puting Anda luka.
    .less = ASI berkurang, tetapi bayi masih mendapat cukup.
    .latch = Bayi tidak bisa melekat pada payudara, tetapi mendapat cukup ASI atau susu dengan cara lain.
    .lumps = Benjolan terus muncul kembali.
    .too-much = ASI Anda terlalu banyak.
    .surgery = Payudara Anda pernah dioperasi, termasuk operasi untuk meratakan dada.
    .weight = Berat badan bayi belum kembali ke berat lahirnya setelah { $birth-weight-back } minggu.
    .more = Jika bayi tidak mendapat cukup ASI atau susu, jangan menunggu: hubungi bidan atau dokter pada hari yang sama.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Sebelum melahirkan, tanyakan dulu
    .text = Jangan memerah ASI sebelum melahirkan sampai bidan atau dokter menyatakan bahwa itu tepat untuk Anda. Biasanya ini diajarkan mulai usia kehamilan genap { $before-birth-week-min } atau { $before-birth-week-max } minggu. Mulailah lebih awal hanya jika dokter menganjurkannya. Ini tidak cocok untuk semua orang: sentuhan pada puting bisa memicu kontraksi.
    .contested = Aturan rumah sakit berbeda-beda, terutama untuk bayi kembar, bayi kecil, atau tekanan darah tinggi. Ikuti saran yang diberikan kepada Anda.
# en: 818d13e9
safety-not-if-early-birth =
    .title = Tidak boleh jika bayi mungkin lahir prematur
    .text = Jangan memerah ASI sebelum melahirkan dalam keadaan berikut, kecuali dokter Anda sendiri mengizinkan. Sekarang ada, atau dulu pernah ada, tanda persalinan prematur atau jahitan pada leher rahim Anda. Letak plasenta rendah, atau pernah keluar darah pada kehamilan ini. Jangan mulai jika ketuban merembes atau kontraksi datang teratur. Segera telepon tempat Anda akan melahirkan.
# en: 7e1de539
safety-not-if-high-risk =
    .title = Tidak boleh jika kehamilan perlu perawatan khusus
    .text = Jangan memerah ASI sebelum melahirkan dalam salah satu keadaan ini, kecuali dokter Anda sendiri mengizinkan. Anda mengandung bayi kembar dua atau lebih, air ketuban terlalu banyak, atau ada kekhawatiran tentang pertumbuhan, ukuran, atau kesehatan bayi. Anda punya tekanan darah tinggi disertai protein dalam air kencing, atau punya penyakit fisik atau jiwa yang berat. Anda pernah menjalani operasi sesar lebih dari sekali, atau bekas sayatan rahim Anda tidak diketahui bentuknya atau memanjang dari atas ke bawah.
    .contested = Sebagian rumah sakit menyarankannya untuk bayi kembar atau bayi kecil, dan sebagian lagi tidak menyarankan. Hanya dokter Anda sendiri yang bisa menentukannya.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = Perut Anda mengencang
    .text = Berhenti dan istirahat jika perut mengencang saat Anda memerah ASI sebelum melahirkan. Sebelum usia kehamilan genap { $preterm-week } minggu, segera telepon tempat Anda akan melahirkan. Pada usia kehamilan yang lebih tua, telepon jika kencangnya belum reda setelah lebih dari { $tightenings-wait } jam, dan segera telepon jika kencangnya terasa sakit dan datang teratur. Pada usia kehamilan berapa pun, segera telepon jika keluar darah, ketuban merembes, atau gerak bayi berkurang.
# en: a3502650
safety-stop-if-pain =
    .title = Rasa sakit berarti berhenti
    .text = Berhenti jika terasa sakit. Istirahat, lalu tekan lebih ringan atau di tempat lain. Jika masih sakit, berhenti dan minta bantuan.
# en: d89461d5
safety-no-deep-massage =
    .title = Jangan memijat keras, jangan pakai alat
    .text = Jangan menekan keras. Jangan menekankan jari dalam-dalam ke benjolan, dan jangan menggosoknya. Jangan memakai sikat, sisir, atau alat pijat. Pijatan keras bisa melukai jaringan dan menyebabkan bengkak.
# en: 80808489
safety-no-massage-inflamed =
    .title = Jangan memijat area yang panas dan nyeri
    .text = Jangan memijat area yang panas, bengkak, sangat nyeri, atau lebih merah atau lebih gelap dari biasanya. Jangan menekan bagian yang nyeri, jangan meremasnya, dan jangan mendorong benjolan. Itu bisa memperburuk keadaan.
    .contested = Sebagian orang mengajarkan usapan yang sangat ringan untuk bengkak. Pada area yang nyeri, lakukan hanya jika bidan atau dokter sudah menunjukkan caranya kepada Anda.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Kapan tidak boleh melunakkan areola dengan tekanan
    .text = Tekanan ini untuk areola yang kencang karena payudara sangat penuh. Jangan melakukannya jika Anda punya mastitis, saluran ASI tersumbat, atau abses. Jangan menekan satu bagian yang panas dan nyeri, atau bagian yang kulitnya lebih merah atau lebih gelap dari biasanya. Berhenti jika terasa sakit, dan minta bantuan.
    .contested = Sebuah pedoman untuk dokter memakai tekanan ini juga pada mastitis. Serahkan itu kepada orang yang bisa memeriksa Anda.
# en: 6b799f95
safety-syringe-cap =
    .title = Tutup spuit bisa membuat bayi tersedak
    .text = Lepas tutup spuit (alat suntik tanpa jarum) dan buang tutupnya ke tempat sampah sebelum spuit didekatkan ke bayi. Tutup itu bisa menyumbat tenggorokan. Sebagian spuit untuk menampung ASI sama sekali tidak dibuat untuk memberi minum bayi, jadi tanyakan kepada bidan cara memberikan ASI.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Kapan dokter harus setuju dulu
    .text = Jangan memberikan ASI Anda sampai dokter setuju jika Anda terkena HTLV (sejenis virus), mpox (cacar monyet), atau bruselosis yang belum diobati. Aturan yang sama berlaku jika Anda terkena Ebola, atau mungkin terkena Ebola, dan jika bayi mungkin punya galaktosemia. Segera tanyakan apa yang boleh diminum bayi sampai saat itu.
# en: 4c450e86
safety-ask-drugs =
    .title = Narkoba, obat kanker, pemeriksaan radioaktif
    .text = Tanyakan kepada dokter sebelum memberikan ASI jika Anda memakai narkoba, seperti heroin atau kokain. Tanyakan dulu tentang obat kanker, dan tentang pemeriksaan dengan zat radioaktif. Tanyakan jika salah satu obat Anda mungkin tidak aman dalam ASI. Jika Anda memakai metadon atau buprenorfin di bawah pengawasan dokter, Anda tidak perlu menunggu.
# en: ff5bf530
safety-herpes =
    .title = Luka herpes, atau hepatitis dan puting berdarah
    .text = Jangan menyusui dari payudara yang ada luka herpesnya, dan buang ASI dari payudara itu, sampai lukanya sembuh. Tutup lukanya dan cuci tangan. Jauhkan luka itu dari bayi dan dari wadah atau alat yang berisi ASI. Jika Anda punya hepatitis B atau C, buang ASI dari puting yang lecet atau berdarah, dan tanyakan kepada dokter.
# en: f4c09b95
safety-hiv =
    .title = Jika Anda hidup dengan HIV
    .text = Jika tim HIV Anda sudah membuat rencana pemberian ASI atau susu bersama Anda, ikuti rencana itu. Jika belum, segera tanyakan kepada mereka apa yang boleh diminum bayi, dan jangan memberikan ASI Anda sebelum itu. Jangan mulai menyusui, berhenti menyusui, atau mencampur ASI dan susu lain atas keputusan sendiri. Payudara yang nyeri, lecet, atau berdarah meningkatkan risiko bayi tertular: segera hubungi tim Anda.
    .contested = Jika pengobatan bekerja dengan baik, risiko bayi tertular itu kecil, tetapi tidak nol. Aturan menyusui dengan HIV berbeda di tiap negara. Jika susu lain tidak aman diberikan, Organisasi Kesehatan Dunia (WHO) mendukung menyusui disertai pengobatan. Tim Anda tahu apa yang berlaku di tempat tinggal Anda, dan tidak boleh ada bayi yang dibiarkan tanpa ASI atau susu.
# en: 55a2369e
safety-feed-apart =
    .title = TBC atau cacar air
    .text = Jangan biarkan bayi menyusu langsung di payudara jika Anda punya TBC aktif yang belum diobati. Aturan yang sama berlaku jika cacar air mulai muncul antara { $chickenpox-before } hari sebelum dan { $chickenpox-after } hari setelah melahirkan. Tunggu sampai dokter setuju. Sampai saat itu, ASI perah Anda boleh diberikan kepada bayi oleh orang lain, asalkan tidak tersentuh luka di kulit.
    .contested = Organisasi Kesehatan Dunia (WHO) membolehkan sebagian besar orang tua dengan TBC menyusui. Mereka memakai masker, dan orang tua serta bayinya sama-sama diobati.

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
# en: 3bb3c57d
safety-blood-sugar =
    .title = Jika Anda punya diabetes
    .text = Jika Anda punya diabetes, periksa gula darah saat memerah ASI. Gula darah bisa turun saat Anda memerah ASI atau menyusui, jadi siapkan camilan dan air di dekat Anda. Beri tahu petugas kesehatan. Bayi perlu menyusu atau minum dalam { $diabetes-first-feed } menit setelah lahir, lalu sering menyusu atau minum, dan gula darahnya perlu diperiksa.
# en: 700e313b
safety-warmth =
    .title = Hangat, bukan panas
    .text = Gunakan kehangatan yang terasa nyaman, dan hanya sebentar. Jangan menghangatkan area yang panas, bengkak, atau lebih merah atau lebih gelap dari biasanya. Sebagai gantinya, beri kompres dingin.
    .contested = Sebagian halaman informasi kesehatan masih menyarankan kehangatan untuk area yang bengkak. Saran yang lebih baru adalah kompres dingin.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Pertahankan irama biasa saat satu area nyeri
    .text = Saat satu area nyeri, susui bayi atau perah ASI sesering biasanya. Jangan berhenti secara mendadak. Jika bayi menolak payudara itu, perah ASI dari payudara itu sesering bayi biasanya menyusu. Jauhkan jari dari bagian yang nyeri, dan jangan menambah sesi untuk mengeluarkan semua ASI. Jika payudara masih terasa penuh, keluarkan sedikit saja sampai terasa lebih nyaman.
    .contested = Sebagian halaman informasi kesehatan menyarankan lebih sering menyusui dan mulai dari payudara yang nyeri. Para pengkritik saran yang lebih baru khawatir ASI yang keluar terlalu sedikit. Irama biasa Anda berada di tengah-tengah keduanya.
# en: 3917845f
safety-cool-pack =
    .title = Dingin, tetapi jangan langsung di kulit
    .text = Bungkus kantong dingin (ice pack) dengan kain. Tempelkan selama { $cool-pack } menit, dan jangan lebih dari sekali dalam satu jam.
# en: da86c5e4
safety-oversupply =
    .title = Jangan berusaha mengeluarkan semua ASI
    .text = Jangan menambah sesi hanya untuk mengeluarkan semua ASI. Makin banyak yang Anda keluarkan, makin banyak ASI yang dibuat tubuh. Minta bantuan jika ASI Anda terlalu banyak.
# en: 6826522f
safety-binding =
    .title = Membebat dada supaya rata
    .text = Jangan membebat dada supaya rata (dengan binder atau kain) pada masa awal setelah melahirkan, atau selama ada area yang nyeri. Setelah masa itu, bebat hanya sesekali, dan jangan pernah ketat. Perhatikan apakah kulit berubah, ASI berkurang, atau muncul rasa sakit. Bebat yang ketat mungkin menyebabkan benjolan, mastitis, atau ASI berkurang. Tanyakan kepada bidan atau dokter.
# en: c51e27db
safety-medicines =
    .title = Obat-obatan
    .text = Jangan menghentikan obat, atau berhenti menyusui, atas keputusan sendiri. Kebanyakan obat boleh diminum selama menyusui. Tanyakan kepada dokter atau apoteker tentang setiap obat. Jangan minum aspirin atau kodein untuk rasa sakit, kecuali atas anjuran dokter. Tanyakan juga tentang alkohol, tembakau, dan ganja.
# en: b10070fb
safety-giving-drops =
    .title = Memberikan ASI tetes demi tetes
    .text = Pegang bayi dalam posisi tegak saat bayi terjaga. Biarkan bayi menjilat atau mengisap setiap tetes, dan berhentilah sejenak saat bayi berhenti. Jangan pernah menuang atau menyemprotkan ASI ke dalam mulut bayi.
# en: e132461c
safety-hospital-milk =
    .title = Bayi yang lahir prematur atau sakit
    .text = Ikuti aturan rumah sakit jika bayi lahir prematur atau sakit. Aturan rumah sakit tentang wadah dan waktu bisa lebih ketat daripada aturan di rumah.
# en: 85fdf6b1
safety-no-microwave =
    .title = Jangan pakai microwave
    .text = Jangan pernah menghangatkan ASI dalam microwave. Bagian yang sangat panas bisa membuat mulut bayi melepuh.
# en: cf8cb1f3
safety-hot-water =
    .title = Air panas
    .text = Jauhkan anak-anak dari air mendidih. Tetaplah di dekat panci selama panci masih dipanaskan. Biarkan semuanya dingin dulu sebelum Anda menyentuhnya atau mendekatkannya ke bayi.
# en: 87594145
safety-safe-sleep =
    .title = Saat Anda mengantuk
    .text = Jangan sampai tertidur bersama bayi di sofa atau kursi: bayi bisa berhenti bernapas. Baringkan dulu bayi telentang di tempat tidurnya sendiri yang kosong, rata, dan tidak empuk. Jangan pernah tidur satu kasur atau satu alas dengan bayi saat sangat lelah, atau setelah memakai alkohol, narkoba, atau obat yang membuat mengantuk. Jangan pernah melakukannya jika ada yang perokok, atau jika bayi lahir kecil atau prematur.
# en: b8295b60
safety-balloon =
    .title = Balon: lateks dan anak kecil
    .text = Jangan memakai balon lateks jika Anda atau siapa pun di dekat Anda alergi lateks. Jauhkan balon dan sobekannya dari anak di bawah { $balloon-age } tahun. Anak bisa tersedak balon atau sobekannya.
# en: 38c1180b
safety-no-delay =
    .title = Cari juga bantuan menyusui
    .text = Jangan menunda mencari bantuan menyusui selama Anda berlatih. Memerah ASI melengkapi bantuan itu, dan tidak menggantikannya.
