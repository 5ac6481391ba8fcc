# en: d1ff6239
preparation-wash-hands =
    .title = Cuci tangan
    .wash = Cuci tangan dengan sabun di bawah air mengalir.
    .dry = Keringkan tangan dengan handuk bersih.
    .nails = Jaga kuku tetap pendek.
    .skin = Tidak perlu mencuci { -body } dulu. Tidak perlu membuang tetes pertama.
    .contested = Beberapa panduan menyarankan untuk mencuci kulit dengan sabun. Pedoman menyebut bahwa tangan yang bersih sudah cukup.
# en: 6011a67a
preparation-container =
    .title = Siapkan wadah bersih
    .choose = Pilih cangkir atau stoples bermulut lebar yang bersih dan kering.
    .sterilise = Sterilkan wadah jika bidan atau layanan kesehatan memintanya.
    .drops = Gunakan sendok, cangkir kecil, atau spuit (alat suntik tanpa jarum) untuk tetes pertama.
    .unit = Minta wadah kepada ruang perawatan bayi jika bayi Anda di rumah sakit.
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
# en: aceda77d
preparation-relax =
    .title = Tenangkan diri
    .place = Cari tempat yang bebas dari gangguan.
    .breathe = Bernapas pelan-pelan dan biarkan bahu turun.
    .baby = Dekap bayi dengan kontak kulit ke kulit, atau lihat fotonya.
    .think = Pikirkan bayi Anda.
    .music = Musik, atau aroma yang Anda suka, bisa membantu.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Siapkan camilan jika Anda punya diabetes
    .snack = Taruh camilan, air, dan alat ukur gula darah dalam jangkauan.
