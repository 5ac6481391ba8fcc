# en: 33d93522
session-before-birth =
    .title = जन्म से पहले की योजना
    .summary = थोड़ी देर का अभ्यास, सिर्फ़ नर्स-मिडवाइफ़ या डॉक्टर के हाँ कहने के बाद। कुल मिलाकर ज़्यादा से ज़्यादा { $before-birth-session } मिनट।
    .time = ज़्यादा से ज़्यादा { $before-birth-session } मिनट का टाइमर लगाएँ, और बजते ही बंद कर दें।
    .skip = जब चाहें, कोई दिन छोड़ दें। दूध आए या न आए, अभ्यास तो हो गया।
# en: 829cd5e2
session-first-days =
    .title = पहले कुछ दिनों की योजना
    .summary = उस बच्चे के लिए जो अब तक ठीक से दूध नहीं पीता। रुक-रुककर करीब { $session-first-days-min } से { $session-first-days-max } मिनट।
    .prepare = बूँदें लेने के लिए साफ़ चम्मच या छोटा साफ़ कप तैयार रखें।
    .collect = हर बूँद चम्मच पर या सिरिंज में इकट्ठा करें।
    .drops = बूँदें ही आने की उम्मीद रखें। हर बूँद काम आती है।
    .shorter = मन और शरीर साथ दें, तो एक चक्कर और लगाएँ।
# en: 2c04073e
session-established =
    .title = पूरा दूध आने लगने के बाद की योजना
    .summary = ऊपर से थोड़ा और दूध देने के लिए, या जब आप और बच्चा अलग हों। रुक-रुककर और दूसरे चक्कर के साथ करीब { $session-min } से { $session-max } मिनट।
    .prepare = शुरू करने से पहले साफ़ कप हाथ की पहुँच में रखें।
    .stretch = सीखने वालों को ज़्यादा समय लगता है। अपने दूध और अपने आराम को देखकर चलें, घड़ी को नहीं।
# en: 56fd8f67
session-exclusive =
    .title = योजना, जब बच्चे का सारा दूध निकालकर दिया जाए
    .summary = उस बच्चे के लिए जिसे आपका सारा दूध कप, नली या बोतल से मिलता है। हर बार करीब { $session-min } से { $session-max } मिनट।
    .often = एक दिन और रात में { $sessions-a-day-min } से { $sessions-a-day-max } बार या उससे ज़्यादा दूध निकालें, करीब हर { $session-gap-min } से { $session-gap-max } घंटे पर।
    .night = रात में कम से कम एक बार दूध निकालें।
    .call = अगर किसी भी बार बच्चे के लिए आपका दूध पूरा न पड़े, तो नर्स-मिडवाइफ़ या डॉक्टर से आज ही पूछें।
    .pump = पहले दिन से ही, हाथों के साथ-साथ अस्पताल वाला पंप भी मदद कर सकता है। अस्पताल से यह पंप माँगें।
# en: 9b05f0d5
session-comfort =
    .title = आराम के लिए थोड़ा-सा
    .summary = जब स्तन बहुत भरे लगें। आराम लगते ही बंद करें, चाहे दूध बाकी हो।
    .little = दूध पिलाने से ठीक पहले, या जब बहुत भारी लगे, थोड़ा दूध निकालें।
    .stop = स्तन थोड़ा नरम लगते ही बंद करें।
    .cool = अगर सूजन हो, तो बाद में उस जगह को ठंडक दें।

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = एक स्तन की { $massage-per-side-min } से { $massage-per-side-max } मिनट मालिश करें।
# en: da506a34
block-express-first =
    .text = जिस स्तन से शुरुआत हो, उससे { $per-side-min } से { $per-side-max } मिनट दूध निकालें।
# en: 68d47788
block-massage-second =
    .text = दूसरे स्तन की { $massage-per-side-min } से { $massage-per-side-max } मिनट मालिश करें।
# en: c324c3ca
block-express-second =
    .text = दूसरे स्तन से { $per-side-min } से { $per-side-max } मिनट दूध निकालें।
# en: 97623bd3
block-express-first-again =
    .text = पहले वाले स्तन पर लौटें और { $per-side-min } से { $per-side-max } मिनट दूध निकालें।
# en: 1bba545d
block-express-second-again =
    .text = आखिर में दूसरे स्तन से { $per-side-min } से { $per-side-max } मिनट और दूध निकालें।
# en: a54dab27
block-ease-first =
    .text = ज़्यादा भरे स्तन से हल्के हाथ से दूध निकालें, सिर्फ़ उसके थोड़ा नरम लगने तक।
# en: b857f48b
block-ease-second =
    .text = दूसरे स्तन को भी थोड़ा हल्का करें, अगर वह भरा लगे।
