# en: 33d93522
session-before-birth =
    .title = জন্মের আগের পরিকল্পনা
    .summary = অল্প সময়ের অভ্যাস, শুধু মিডওয়াইফ বা ডাক্তার সম্মতি দেওয়ার পরে। সব মিলিয়ে বড়জোর { $before-birth-session } মিনিট।
    .time = বড়জোর { $before-birth-session } মিনিটের টাইমার দিন, আর বাজলেই থামুন।
    .skip = যেদিন ইচ্ছা বাদ দিন। দুধ বের হোক বা না হোক, আপনার অভ্যাস তো হলো।
# en: 829cd5e2
session-first-days =
    .title = প্রথম কয়েক দিনের পরিকল্পনা
    .summary = যে বাচ্চা এখনো ভালো করে খেতে পারে না, তার জন্য। বিরতিসহ প্রায় { $session-first-days-min } থেকে { $session-first-days-max } মিনিট।
    .prepare = ফোঁটা ধরার জন্য পরিষ্কার চামচ বা পরিষ্কার ছোট কাপ তৈরি রাখুন।
    .collect = প্রতিটি ফোঁটা চামচে বা সিরিঞ্জে ধরে রাখুন।
    .drops = ফোঁটা ফোঁটা আসারই কথা। প্রতিটি ফোঁটারই দাম আছে।
    .shorter = শরীরে কুলালে সবটা আরও একবার করুন।
# en: 2c04073e
session-established =
    .title = দুধ আসার পরের পরিকল্পনা
    .summary = বাড়তি দুধ দিতে, বা বাচ্চার থেকে দূরে থাকার সময়ের জন্য। বিরতি ও দ্বিতীয় দফাসহ প্রায় { $session-min } থেকে { $session-max } মিনিট।
    .prepare = শুরু করার আগে পরিষ্কার কাপ হাতের নাগালে রাখুন।
    .stretch = নতুনদের বেশি সময় লাগে। ঘড়ি নয়, আপনার দুধ ও আরাম দেখে চলুন।
# en: 56fd8f67
session-exclusive =
    .title = বাচ্চা শুধু বের করা দুধ খেলে তার পরিকল্পনা
    .summary = যে বাচ্চা আপনার দুধ সবটাই কাপ, নল বা বোতলে খায়, স্তন থেকে নয়, তার জন্য। প্রতিবার প্রায় { $session-min } থেকে { $session-max } মিনিট।
    .often = এক দিন এক রাতে { $sessions-a-day-min } থেকে { $sessions-a-day-max } বার বা তার বেশি দুধ বের করুন, প্রায় { $session-gap-min } থেকে { $session-gap-max } ঘণ্টা পরপর।
    .night = রাতে অন্তত একবার দুধ বের করুন।
    .call = কোনো একবার খাওয়ানোর জন্যও আপনার দুধ যথেষ্ট না হলে আজই মিডওয়াইফ বা ডাক্তারকে জিজ্ঞেস করুন।
    .pump = প্রথম দিন থেকেই হাতের পাশাপাশি হাসপাতালের পাম্পও কাজে লাগতে পারে। একটা চেয়ে নিন।
# en: 9b05f0d5
session-comfort =
    .title = আরামের জন্য অল্প দুধ বের করা
    .summary = যখন বেশি ভরা লাগে, তখনকার জন্য। আরাম লাগলেই থামুন, দুধ থেকে গেলেও।
    .little = খাওয়ানোর ঠিক আগে, বা অস্বস্তি বেশি হলে, একটু দুধ বের করুন।
    .stop = আগের চেয়ে নরম লাগলেই থামুন।
    .cool = জায়গাটা ফোলা থাকলে শেষে ঠান্ডা সেঁক দিন।

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = প্রথম স্তনে { $massage-per-side-min } থেকে { $massage-per-side-max } মিনিট মালিশ করুন।
# en: da506a34
block-express-first =
    .text = প্রথম স্তন থেকে { $per-side-min } থেকে { $per-side-max } মিনিট দুধ বের করুন।
# en: 68d47788
block-massage-second =
    .text = অন্য স্তনে { $massage-per-side-min } থেকে { $massage-per-side-max } মিনিট মালিশ করুন।
# en: c324c3ca
block-express-second =
    .text = অন্য স্তন থেকে { $per-side-min } থেকে { $per-side-max } মিনিট দুধ বের করুন।
# en: 97623bd3
block-express-first-again =
    .text = প্রথম স্তনে ফিরে গিয়ে { $per-side-min } থেকে { $per-side-max } মিনিট দুধ বের করুন।
# en: 1bba545d
block-express-second-again =
    .text = শেষে অন্য স্তন থেকে আরও { $per-side-min } থেকে { $per-side-max } মিনিট দুধ বের করুন।
# en: a54dab27
block-ease-first =
    .text = বেশি ভরা স্তন থেকে আলতো করে দুধ বের করুন, শুধু একটু নরম লাগা পর্যন্ত।
# en: b857f48b
block-ease-second =
    .text = অন্য স্তনও ভরা লাগলে সেটাও একটু হালকা করুন।
