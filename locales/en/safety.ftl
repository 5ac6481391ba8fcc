# One message a note. `.title` is a few words; `.text` is the whole note and can be read alone.
# "Call now", "call today" and "ask soon" are three different things: keep them apart.

## Emergency

safety-sepsis =
    .title = You are very ill: signs of sepsis
    .text = Call your emergency number now if any one of these starts, with or without a sore breast. You shiver so hard that you cannot stop. You feel confused. Your speech is slurred. You can hardly breathe. You pass no urine all day. Your skin turns blotchy.
safety-pregnancy-call-now =
    .title = Bleeding, waters, fever or fewer movements in pregnancy
    .text = Call your maternity unit now if you bleed from the vagina, your waters break or leak, or you have a fever. Call now if your baby moves less than usual. Call now if painful contractions come regularly. Call your emergency number now for heavy bleeding. Call it too for sharp belly pain that does not stop.
safety-tightenings-early =
    .title = Tightenings that come too early
    .text = Call your maternity unit now if any one of these starts before { $preterm-week } full weeks of pregnancy. Your belly tightens again and again. You have a new kind of backache, or pains like period pains. You lose fluid, mucus or blood from the vagina. Do not wait to see if it stops.
safety-baby-breathing =
    .title = Your baby struggles to breathe or changes colour
    .text = Call your emergency number now if your baby breathes very fast or hard, grunts, or stops breathing. Call now if your baby turns blue, blotchy or very pale. On brown or black skin, look at the palms and soles.
safety-baby-unresponsive =
    .title = Your baby is floppy or hard to wake
    .text = Call your emergency number now if your baby is floppy, very cold, or hard to wake. Call now for a weak, high cry or a seizure. Call now for green vomit, a bulging soft spot on the head, or a rash that stays when you press it.
safety-baby-temperature =
    .title = Your young baby is too hot or too cold
    .text = Get emergency help now if your baby is under { $baby-fever-age } months and has a fever or is too cold. A fever is { $baby-fever-c } °C ({ $baby-fever-f } °F) or more. Too cold is below { $baby-cold-c } °C ({ $baby-cold-f } °F).
safety-crisis =
    .title = You might harm yourself or your baby
    .text = Call your emergency number now if you might harm yourself or your baby. You can also go to the nearest emergency department. You are not alone. Most people get better with help.

## Call today

safety-fever =
    .title = Fever with a sore breast
    .text = Call your midwife or doctor today if your breast or chest is sore and you have a fever. A fever is { $fever-c } °C ({ $fever-f } °F) or more. Call today too if you feel shivery, or as if you have the flu.
    .contested = An older guideline waited for a higher fever. This guide keeps to the lower line, so that you call in time.
safety-abscess =
    .title = Pus, streaks or a growing lump
    .text = Call your midwife or doctor today if you see pus, or red or darker streaks on your breast or chest. Call today if a lump grows and hurts a lot, or the sore area spreads. It may be an abscess, and it needs care.
safety-inflamed-no-better =
    .title = A hot, sore area that does not get better
    .text = Call your midwife or doctor today if part of your breast or chest is hot, sore and swollen, and you feel ill. Call today too if it gets worse. If you feel well, call if it is no better after { $no-better-min } hours. Never wait longer than { $no-better-max } hours. It may look red, darker or shiny. Redness is hard to see on brown and black skin.
safety-antibiotics-no-better =
    .title = Antibiotics that do not help
    .text = Call your midwife or doctor again today if you feel no better { $antibiotics-no-better } hours after you start antibiotics. Do not wait that long if you feel worse.
    .contested = Some services allow more time. The shorter time is the safer one.
safety-cracked-nipple =
    .title = A cracked nipple that looks infected
    .text = Call your midwife or doctor today if a cracked nipple looks infected, and the area around it is hot and sore. You may need treatment.
safety-pink-milk =
    .title = Bright pink milk
    .text = Call your midwife or doctor today if your milk, a breast pad or a nappy turns bright pink. A germ may be the cause. Ask before you give that milk. Clean and sterilise all that touches milk.
safety-baby-feeding =
    .title = Your baby does not feed well
    .text = Call your midwife or doctor today if your baby will not feed, or takes less than half the usual amount. Call today too if your baby sleeps through feeds. Call today if the skin looks more and more yellow, the mouth is dry, or nothing calms your baby.
safety-baby-nappies =
    .title = Too few wet nappies
    .text = Count the wet nappies in a day and a night. The first day and night after the birth is day one. Up to day { $nappies-grow }, expect each day at least as many as your baby is days old. From day { $nappies-steady }, expect { $nappies } or more a day that feel heavy. Call your midwife or doctor today if there are fewer. From day { $nappies-steady }, call today too if no nappy is wet for { $dry-nappy } hours.

safety-baby-seems-wrong =
    .title = You feel that something is wrong
    .text = Call your midwife or doctor today if you feel that something is wrong with your baby. You need not be able to say what.

## Ask soon

safety-lump =
    .title = A lump that stays
    .text = Call your midwife or doctor if a lump is no smaller after { $lump-call-min } hours of feeding as usual. Never wait longer than { $lump-call-max } hours. A lump that is still there after { $lump-check } { $lump-check ->
        [one] week
       *[other] weeks
    } must be examined. Do not wait until you stop feeding.
    .contested = Pages differ a lot on how long to wait. This guide keeps to the short times.
safety-breast-changes =
    .title = Changes that need a check
    .text = See a doctor soon if the skin of your breast or chest dimples like orange peel. See a doctor for a nipple that newly turns in, a lump that stays, or a lump in your armpit. See a doctor for blood from a nipple before the birth, or after your baby’s first week. A serious cause is rare, but a doctor has to check.
safety-inflamed-review =
    .title = A sore area that treatment has not cleared
    .text = Go back to your doctor if a sore, swollen area is still there after { $inflamed-review } days of treatment. It needs another look.
safety-blood-in-milk =
    .title = Blood in your milk
    .text = See a doctor if blood stays in your milk for more than { $blood-in-milk } days, or comes after the first week. See a doctor if it comes from one side only and stays, or has no clear cause. Before the birth, have any blood from a nipple checked.
safety-low-mood =
    .title = Low mood or fear
    .text = Tell your midwife or doctor as soon as you notice that you feel low, empty or full of fear. Most people get better with help. Some medicines for it can be taken while you feed.
safety-ask-for-help =
    .title = When to ask for feeding help
    .text = Ask a midwife or a lactation consultant if feeding or expressing hurts each time, or your nipple is damaged. Ask if no milk comes by day { $no-milk-day }, your milk gets less, or your baby does not latch on. Ask if lumps keep coming back, or you make too much milk. Ask if you have had surgery on your breast or chest.

## Stop, or do not start

safety-ask-first =
    .title = Before the birth, ask first
    .text = Do not express before the birth until your midwife or doctor says it is right for you. It is usually taught from { $before-birth-week-min } or { $before-birth-week-max } full weeks of pregnancy. Do not start earlier unless your doctor tells you to. It is not for everyone. Touching the nipples can set off contractions.
    .contested = Hospitals differ, most of all for twins, a small baby or high blood pressure. Follow the advice that is given to you.
safety-not-if-early-birth =
    .title = Not if the birth may come early
    .text = Do not express before the birth if you have, or ever had, signs of early labour or a stitch in the cervix. The same goes for a low placenta, or any vaginal bleeding in this pregnancy. Only your own doctor can agree to it. If your waters leak or you have regular contractions, do not express, and call your maternity unit at once.
safety-not-if-high-risk =
    .title = Not if your pregnancy needs special care
    .text = Do not express before the birth in any of these cases, unless your own doctor agrees. You carry twins or more. There is too much water around your baby. There is a worry about your baby’s growth, health or development. You have a serious illness of body or mind. You had several caesareans, or one with an up-and-down cut high in the womb.
    .contested = Some hospitals advise it for twins or a small baby, and others advise against it. Only your own doctor can tell you.
safety-stop-if-tightenings =
    .title = Your belly tightens
    .text = Stop and rest if your belly tightens while you express before the birth. Before { $preterm-week } full weeks of pregnancy, call your maternity unit at once. From { $preterm-week } full weeks on, call if it does not settle within { $tightenings-wait } hours, or once it gets painful and regular. At any week, call at once for vaginal bleeding, waters that break, or a baby who moves less.
safety-stop-if-pain =
    .title = Pain means stop
    .text = Stop if it hurts. Rest, and then press more lightly or in another place. If it still hurts, stop and ask for help.
safety-no-deep-massage =
    .title = No hard massage and no tools
    .text = Do not press hard, dig into a lump or rub it. Use no brush, comb or massage device. Hard massage can hurt the tissue and cause swelling.
safety-no-massage-inflamed =
    .title = Do not massage a hot, sore area
    .text = Do not massage an area that is hot, swollen, very sore, or red or darker than usual. Do not press on the sore spot, knead it, or push a lump. That can make it worse.
    .contested = Some people teach very light strokes for swelling. Use them on a sore area only if a midwife or doctor has shown you how.
safety-no-pressure-inflamed =
    .title = When not to soften the areola by pressing
    .text = Do not soften the areola by pressing if you have mastitis, a clogged duct or an abscess. Do not press an area that is hot, very sore, or red or darker than usual. Ask for help instead.
    .contested = One guide for doctors uses this pressing in mastitis too. Leave that to someone who can examine you.
safety-syringe-cap =
    .title = A syringe cap can choke a baby
    .text = Take the cap off a syringe and throw the cap away before the syringe comes near your baby. A cap can block the throat. A syringe for collecting is not always one for feeding. Ask your midwife how to give the milk.
safety-ask-before-giving-milk =
    .title = When a doctor must agree first
    .text = Do not give your milk until a doctor agrees if you have HTLV (a virus), mpox or untreated brucellosis. The same goes if you have Ebola, or may have it. Ask a doctor first if you have herpes sores on your breast or chest. Ask first if you use street drugs such as opioids or cocaine. Steady treatment with methadone or buprenorphine is no reason to wait. Ask first if one of your medicines may be unsafe in milk. Ask first if your baby may have galactosaemia. Ask at once what your baby can have until then.
safety-hiv =
    .title = HIV
    .text = If you have HIV, do not give your milk before you have talked with your HIV team. Ask them at once what your baby can have until then. The risk is small when treatment works well, but it is not zero.
    .contested = Countries differ on feeding with HIV. Your team knows what holds where you live.
safety-feed-apart =
    .title = Tuberculosis or chickenpox
    .text = Do not let your baby feed at your breast or chest for now if you have untreated active tuberculosis. The same goes if chickenpox starts from { $chickenpox-before } days before to { $chickenpox-after } days after the birth. Somebody else may give your expressed milk. Ask your doctor how, and when you may feed again.

## Take care

safety-no-sliding =
    .title = Do not slide your fingers
    .text = Keep your fingers on one spot of skin while you press. Sliding can make the skin sore.
safety-no-pinching =
    .title = Do not pinch or pull the nipple
    .text = Do not pinch, squeeze or pull the nipple. That can hurt you and can stop the milk.
safety-before-birth-limit =
    .title = Keep it short before the birth
    .text = Stop each session after { $before-birth-session } minutes at the most, with any massage counted in. Do { $before-birth-a-day-min } to { $before-birth-a-day-max } short sessions a day, no more. You can leave days out.
safety-hands-before-birth =
    .title = Only by hand before the birth
    .text = If you may express before the birth, use only your hands. Ask your midwife or doctor before you use a pump.
safety-blood-sugar =
    .title = If you have diabetes
    .text = If you have diabetes, check your blood sugar when you express. It can fall while you express or feed. Keep a snack and water close by.
safety-warmth =
    .title = Warm, not hot
    .text = Use warmth that feels good, and only for a short time. Do not warm an area that is hot, swollen, or red or darker than usual. Cool it instead.
    .contested = Some pages still advise warmth for a swollen area. Newer advice is to cool it.
safety-inflamed-keep-feeding =
    .title = Keep your usual rhythm when one area is sore
    .text = When one area is hot or sore, feed or express as often as usual. Keep your fingers off the sore spot. Do not stop suddenly. Do not add sessions to get all the milk out. If you still feel full after a feed, take out only enough to feel comfortable.
    .contested = Some pages say to feed more often and to start on the sore side. Critics of the newer advice fear that too little milk comes out. Your usual rhythm lies between the two.
safety-cool-pack =
    .title = Cool, but not on bare skin
    .text = Wrap a cool pack in cloth. Keep it on for { $cool-pack } minutes at a time.
safety-oversupply =
    .title = Do not try to get all the milk out
    .text = Do not add sessions just to get all the milk out. The more you take out, the more you make. Ask for help if you make too much milk.
safety-binding =
    .title = Binding
    .text = Do not bind your chest flat just after the birth, or while an area is sore. Later, bind only now and then, and never tightly. Watch your skin, your milk and any pain. Tight binding can lead to lumps, mastitis and less milk. Ask your midwife or doctor.
safety-medicines =
    .title = Medicines
    .text = Do not stop a medicine, or stop feeding, on your own. Most medicines can be taken while you feed. Ask your doctor or pharmacist about each one you take. Do not take aspirin for pain unless a doctor tells you to.
safety-giving-drops =
    .title = Giving milk in drops
    .text = Hold your baby upright and awake. Let your baby lap or suck each drop. Never pour or squirt milk into the mouth.
safety-hospital-milk =
    .title = A baby who was born early or is ill
    .text = Follow the rules of your hospital if your baby was born early or is ill. Hospital rules on containers and times can be stricter than those for home.
safety-no-microwave =
    .title = No microwave
    .text = Never warm milk in a microwave. Hot spots can burn your baby’s mouth.
safety-balloon =
    .title = Balloons: latex and small children
    .text = Do not use a latex balloon if anybody near has a latex allergy. Keep balloons and torn pieces away from children under { $balloon-age } years. They can choke on them.
safety-no-delay =
    .title = Get feeding help as well
    .text = Do not put off feeding help while you practise. Expressing adds to help, and it does not replace it.
