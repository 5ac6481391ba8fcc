# en: 33d93522
session-before-birth =
    .title = پیدائش سے پہلے کا منصوبہ
    .summary = تھوڑی سی مشق، صرف مڈوائف یا ڈاکٹر کی اجازت کے بعد۔ مالش سمیت کل { $before-birth-session } منٹ، زیادہ سے زیادہ۔
    .time = زیادہ سے زیادہ { $before-birth-session } منٹ کا ٹائمر لگائیں، اور بجتے ہی رک جائیں۔
    .skip = جب چاہیں ناغہ کریں۔ دودھ آئے یا نہ آئے، مشق تو ہو گئی۔
# en: 829cd5e2
session-first-days =
    .title = پہلے دنوں کا منصوبہ
    .summary = اس بچے کے لیے جو ابھی ٹھیک سے دودھ نہیں پیتا۔ وقفوں سمیت تقریباً { $session-first-days-min } سے { $session-first-days-max } منٹ۔
    .prepare = قطرے لینے کے لیے صاف چمچ یا چھوٹا صاف کپ تیار رکھیں۔
    .collect = ہر قطرہ چمچ پر یا سرنج میں جمع کریں۔
    .drops = قطرے ہی آنے ہیں۔ ہر ایک کی قدر ہے۔
    .shorter = ہمت ہو تو دونوں چھاتیوں پر یہ سب ایک بار پھر کریں۔
# en: 2c04073e
session-established =
    .title = جب دودھ زیادہ بننے لگے، تب کا منصوبہ
    .summary = بچہ چھاتی سے جو دودھ پیتا ہے، اس کے ساتھ اپنا نکالا ہوا دودھ بھی دینے کے لیے، یا جب آپ بچے سے دور ہوں۔ وقفوں اور دوسری باری سمیت تقریباً { $session-min } سے { $session-max } منٹ۔
    .prepare = شروع کرنے سے پہلے صاف کپ ہاتھ کی پہنچ میں رکھیں۔
    .stretch = نئے سیکھنے والوں کو زیادہ وقت لگتا ہے۔ گھڑی نہیں، اپنا دودھ اور اپنا آرام دیکھیں۔
# en: 56fd8f67
session-exclusive =
    .title = جب بچے کا سارا دودھ نکال کر دیا جائے، تب کا منصوبہ
    .summary = اس بچے کے لیے جو سارا دودھ کپ، نلکی یا بوتل سے لیتا ہے۔ ہر بار تقریباً { $session-min } سے { $session-max } منٹ۔
    .often = ایک دن اور رات میں { $sessions-a-day-min } سے { $sessions-a-day-max } بار یا زیادہ دودھ نکالیں، تقریباً ہر { $session-gap-min } سے { $session-gap-max } گھنٹے میں۔
    .night = رات کو کم از کم ایک بار دودھ نکالیں۔
    .call = اگر کسی ایک بار پلانے کے لیے بھی آپ کا دودھ پورا نہ پڑے تو آج ہی مڈوائف یا ڈاکٹر سے پوچھیں۔
    .pump = پہلے دن سے ہی ہاتھ کے ساتھ ساتھ ہسپتال والا پمپ بھی مدد دے سکتا ہے۔ ہسپتال سے یہ پمپ مانگیں۔
# en: 9b05f0d5
session-comfort =
    .title = آرام کے لیے تھوڑا سا
    .summary = جب چھاتی بہت بھری لگے۔ آرام آتے ہی رک جائیں، چاہے دودھ باقی ہو۔
    .little = دودھ پلانے سے ذرا پہلے، یا جب برداشت مشکل ہو، تھوڑا سا دودھ نکالیں۔
    .stop = جیسے ہی چھاتی نرم لگے، رک جائیں۔
    .cool = اگر سوجن ہو تو بعد میں ٹھنڈک دیں۔

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = پہلی چھاتی کی { $massage-per-side-min } سے { $massage-per-side-max } منٹ مالش کریں۔
# en: da506a34
block-express-first =
    .text = پہلی چھاتی سے { $per-side-min } سے { $per-side-max } منٹ دودھ نکالیں۔
# en: 68d47788
block-massage-second =
    .text = دوسری چھاتی کی { $massage-per-side-min } سے { $massage-per-side-max } منٹ مالش کریں۔
# en: c324c3ca
block-express-second =
    .text = دوسری چھاتی سے { $per-side-min } سے { $per-side-max } منٹ دودھ نکالیں۔
# en: 97623bd3
block-express-first-again =
    .text = پہلی چھاتی پر واپس جائیں اور { $per-side-min } سے { $per-side-max } منٹ دودھ نکالیں۔
# en: 1bba545d
block-express-second-again =
    .text = آخر میں دوسری چھاتی سے اور { $per-side-min } سے { $per-side-max } منٹ دودھ نکال کر ختم کریں۔
# en: a54dab27
block-ease-first =
    .text = جو چھاتی زیادہ بھری ہو، اس سے نرمی سے دودھ نکالیں، صرف اتنا کہ نرم لگے۔
# en: b857f48b
block-ease-second =
    .text = اگر دوسری چھاتی بھری لگے تو اسے بھی تھوڑا ہلکا کریں۔
