### English is the source language. How to write: CONTRIBUTING.md, "Words".
### Numbers are variables; a row in src/content/quantity.rs holds each of them.

guide =
    .title = Hand expression and massage
    .summary = How to massage your { -body } and take out milk with your own hands, step by step.
    .notice-draft = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number. No midwife, doctor or lactation consultant has reviewed these words yet.
    .notice-reviewed = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number.
    .notice-app = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number. This app has changed some of the words.

massage =
    .title = Gentle massage
    .purpose = Massage can help the let-down, the reflex that makes milk flow. It prepares you for expressing, and it may help you get more milk.
    .place = Massage the soft tissue above the areola, the darker ring, and all around it: the top, the sides and below. That is where the glands are that make milk.
    .avoid = Leave the nipple and the areola out of the massage. Leave out any area that is hot, swollen, very sore, or red or darker than usual.
