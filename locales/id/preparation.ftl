# en: d1ff6239
preparation-wash-hands =
    .title = Cuci tangan
    .wash = Cuci tangan dengan sabun di bawah air mengalir.
    .dry = Keringkan tangan dengan handuk bersih.
    .nails = Jaga kuku tetap pendek.
    .skin = Tidak perlu mencuci { -body } dulu. Tidak perlu membuang tetes pertama.
    .contested = Beberapa panduan menyarankan untuk mencuci kulit dengan sabun. Pedoman menyebut bahwa tangan yang bersih sudah cukup.
# en: f7e7fd83
preparation-container =
    .title = Siapkan wadah bersih
    .choose = Pilih cangkir atau stoples bermulut lebar yang bersih dan kering.
    .sterilise = Sterilkan semua yang bersentuhan dengan ASI setiap kali sebelum dipakai, sampai bayi berusia { $sterilise-age } bulan.
    .drops = Gunakan sendok, cangkir kecil, atau spuit (alat suntik tanpa jarum) untuk tetes pertama.
    .syringe-once = Pakai setiap spuit hanya sekali, kecuali kemasannya menyatakan lain.
    .unit = Minta wadah kepada ruang perawatan bayi jika bayi Anda di rumah sakit.
    .contested = Sebagian layanan kesehatan meminta sterilisasi hanya pada bulan-bulan pertama, atau untuk bayi yang lahir kecil atau sakit. Sebagian lagi berkata bahwa cangkir cukup dicuci dengan air panas dan sabun. Panduan ini memakai waktu yang lebih lama.
# en: 467d7a2c
preparation-clean =
    .title = Bersihkan semua yang terkena ASI
    .apart = Lepas semua bagiannya setiap kali selesai dipakai.
    .worn = Buang bagian yang retak, lengket, atau aus.
    .wash = Cuci setiap bagian dengan air panas dan sabun, memakai sikat yang khusus untuk itu saja.
    .rinse = Bilas di bawah air bersih yang mengalir.
    .boil = Rebus setiap bagian, terendam seluruhnya dalam air, selama paling sedikit { $boil-time } menit, jika boleh direbus.
    .machine = Gunakan alat sterilisasi uap, atau cairan sterilisasi dengan air dingin, sesuai petunjuk pembuatnya, untuk bagian yang tidak boleh direbus.
    .keep = Biarkan semuanya di dalam panci tertutup, atau di rak bersih supaya kering sendiri, sampai diperlukan.
    .clean-hands = Cuci tangan sebelum mengambil barang-barang itu.
    .dishwasher = Mesin pencuci piring membersihkan dengan baik. Layanan kesehatan berbeda pendapat apakah itu saja sudah cukup.
    .fire = Tanpa listrik, merebus dengan panci di atas kompor gas atau api sama hasilnya, di tempat yang asapnya bisa keluar.
# en: 23fc6c4f
preparation-comfort =
    .title = Cari posisi nyaman
    .sit = Duduk atau berdiri supaya punggung dan lengan bisa rileks.
    .lean = Condongkan badan sedikit ke depan, supaya ASI bisa menetes ke bawah.
    .support = Topang { -body } dengan tangan yang bebas.
    .lie-back = Setengah berbaring cocok untuk pijat.
# en: e7a7ea96
preparation-warmth =
    .title = Hangatkan diri dulu
    .warm = Letakkan kain lembap yang hangat di { -body } tepat sebelum mulai.
    .shower = Mandi atau berendam air hangat juga bisa.
# en: 236b4166
preparation-relax =
    .title = Tenangkan diri
    .place = Cari tempat yang bebas dari gangguan.
    .breathe = Bernapas pelan-pelan dan biarkan bahu turun.
    .baby = Dekap bayi dengan kontak kulit ke kulit, atau lihat fotonya.
    .face = Jaga supaya wajah bayi tetap terlihat dan hidungnya tidak tertutup selama kontak kulit ke kulit.
    .think = Pikirkan bayi Anda.
    .music = Musik, atau aroma yang Anda suka, bisa membantu.
# en: 654fc698
preparation-blood-sugar =
    .title = Siapkan camilan jika Anda punya diabetes
    .snack = Taruh camilan, air, dan alat ukur gula darah dalam jangkauan.
    .baby = Minta supaya bayi menyusu atau minum segera setelah lahir, dan gula darahnya diperiksa.
# en: af1ac0b2
preparation-helper =
    .title = Minta seseorang membacakannya
    .rules-first = Minta pendamping membaca aturan, dan tanda-tanda kapan harus menghubungi bantuan, sebelum Anda mulai.
    .hands = Minta pendamping mencuci tangan dulu.
    .one-by-one = Minta pendamping membacakan satu langkah setiap kali, dan menunggu sampai Anda berkata siap.
    .stop-word = Pilih satu kata yang berarti berhenti.
    .own-hands = Tekan sendiri jika bisa, supaya Anda langsung merasakan jika itu sakit.
    .busy = Minta pendamping memegang cangkir, mengambilkan air, atau menggendong bayi selama pendamping sama sekali tidak mengantuk.
    .alone = Jika Anda sendirian, ponsel bisa membacakan ini.
    .ask-touch = Tidak ada yang boleh menyentuh Anda kecuali Anda berkata ya.
