### English is the source language. How to write: CONTRIBUTING.md, "Words".
### Numbers are variables; a row in src/content/quantity.rs holds each of them.

guide =
    .title = Hand expression and massage
    .summary = How to massage your { -body } and take out milk with your own hands, step by step.
    .notice-draft = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number. No midwife, doctor or lactation consultant has reviewed these words yet.
    .notice-reviewed = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number.
    .notice-app = This is general information for everyone. It does not know you, and it cannot say what is wrong. It does not replace your midwife or doctor. In an emergency, call your emergency number. This app has changed some of the words.
    .key-fed = Once your baby is born, make sure of every feed: your milk, or what a midwife or doctor advises.
    .key-before = Before the birth, ask first, keep it short, and stop when your belly tightens.
    .key-press = With clean hands, set finger and thumb back from the nipple, press back, bring them together, and let go.
    .key-pain = Stop when it hurts, press more lightly or elsewhere, and get help if it still hurts.
    .key-sore = Do not press or massage a hot, sore place: cool it, keep your usual rhythm, and get help.
    .key-milk = Ask before you give milk if you have HIV, herpes or hepatitis, or take drugs or medicines.
    .key-call = Call your emergency number now if you or your baby seems very ill, and trust your own sense.

massage =
    .title = Gentle massage
    .purpose = Massage can help the let-down, the reflex that makes milk flow. It prepares you for expressing, and it may help you get more milk.
    .place = Massage the soft tissue above the areola, the darker ring, and all around it: the top, the sides and below. That is where the glands are that make milk.
    .avoid = Leave the nipple and the areola out of the massage. Leave out any area that is hot, swollen, very sore, or red or darker than usual.
