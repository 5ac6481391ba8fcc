//! Advisories: rules and signs that changed their meaning, one row for each change, the latest last.

use crate::content::safety::{SafetyNoteId, SafetyNoteId as Note};

/// A rule or a sign that means something else than it did, or that is new.
///
/// Whoever reviewed, printed, recorded or translated a note looks here for whether it still says that. `advisories.toml` has the same for
/// whoever reads no Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Advisory {
    /// The note: its key is that of its words in every file.
    pub key: SafetyNoteId,
    /// The version of the content that brought the change.
    pub since: &'static str,
    /// Why it was changed.
    pub why: &'static str,
    /// Its English text before, a line each; `None` for a new note.
    pub old: Option<&'static str>,
    /// Its English text after, a line each.
    pub new: &'static str,
}

/// Every change of meaning in a rule or a sign, the latest last.
///
/// ```
/// let changed = hand_expression::advisories().iter().find(|advisory| advisory.key.as_str() == "safety-cool-pack");
/// assert!(changed.unwrap().why.contains("once in an hour"));
/// ```
pub const fn advisories() -> &'static [Advisory] {
    ADVISORIES
}

impl SafetyNoteId {
    /// The version of the content in which its meaning changed last, where it ever did.
    #[cfg(any(feature = "export", feature = "translate"))]
    pub(crate) fn changed(self) -> Option<&'static str> {
        ADVISORIES.iter().rev().find(|advisory| advisory.key == self).map(|advisory| advisory.since)
    }
}

const fn advisory(
    since: &'static str,
    key: SafetyNoteId,
    why: &'static str,
    old: Option<&'static str>,
    new: &'static str,
) -> Advisory {
    Advisory { key, since, why, old, new }
}

#[rustfmt::skip]
const ADVISORIES: &[Advisory] = &[
    advisory(
        "2026.12.1",
        Note::Sepsis,
        "Signs that the public list of sepsis has were missing, and what it looks like on brown and black skin.",
        Some("Call your emergency number now if any one of these starts, with or without a sore breast. You shiver so hard that you cannot stop. You feel confused. Your speech is slurred. You can hardly breathe. You pass no urine all day. Your skin turns blotchy."),
        "Call your emergency number now if you have any one of these, with or without a sore breast.\nYou shiver so hard that you cannot stop, or your muscles hurt badly.\nYou are confused, or your speech is slurred.\nYou can hardly breathe, or your breath or heartbeat is very fast.\nYou pass no urine all day.\nYour skin, lips or tongue turn pale, blue, grey or blotchy.\nYou feel as if you are going to die.\nA sore area on a breast spreads by the hour, or its skin turns grey or black.\nOn brown or black skin, look at your lips, tongue, palms and soles.",
    ),
    advisory(
        "2026.12.1",
        Note::BleedingChestLeg,
        "Heavy bleeding, clots and seizures are emergencies in pregnancy and after the birth, and no note said so.",
        None,
        "Call your emergency number now for any one of these, in pregnancy or after the birth.\nYou bleed heavily from the vagina, so that a pad is full within an hour.\nYou pass a blood clot as big as an egg.\nYou have sharp belly pain that does not stop.\nYou have pain or pressure deep inside your chest, or cannot get your breath.\nOne lower leg hurts, swells, or is hot, red or darker than usual.\nYou faint, or feel that you are about to.\nYou have a seizure: your body jerks or goes stiff.\nSay that you are pregnant, or when your baby was born.",
    ),
    advisory(
        "2026.12.1",
        Note::BloodPressure,
        "Signs of pre-eclampsia were missing, and they can start after the birth too.",
        None,
        "Call your maternity unit now for any one of these, in pregnancy or in the weeks after the birth.\nYou have a very bad headache, or one that does not go away.\nYou see flashes or spots, or your sight is blurred.\nYour face or hands swell suddenly.\nYou have bad pain just below your ribs.\nYou keep vomiting, or feel very sick and ill.\nThese can be signs of pre-eclampsia, which can also start after the birth. If you cannot reach the unit, call your emergency number.",
    ),
    advisory(
        "2026.12.1",
        Note::PregnancyCallNow,
        "Itching, trouble with urine and a shivery feeling were missing; any bleeding is named, and a number for the fever.",
        Some("Call your maternity unit now if you bleed from the vagina, your waters break or leak, or you have a fever. Call now if your baby moves less than usual. Call now if painful contractions come regularly. Call your emergency number now for heavy bleeding. Call it too for sharp belly pain that does not stop."),
        "Call your maternity unit now, at any hour, if you are pregnant and any one of these starts.\nYou bleed from the vagina, even a little.\nYour waters break, or fluid leaks from the vagina.\nYou have a fever of 38.0 °C (100.4 °F) or more, or feel shivery or like having the flu.\nYour baby moves less than usual, or in another way.\nPainful contractions come regularly.\nYour skin itches a lot, most of all on your palms or soles.\nIt hurts to pass urine, or you cannot.\nCall your emergency number now if you bleed heavily, or have sharp belly pain that does not stop.",
    ),
    advisory(
        "2026.12.1",
        Note::TighteningsEarly,
        "Belly pain that stays, and pressure in the vagina or back passage, were missing.",
        Some("Call your maternity unit now if any one of these starts before 37 full weeks of pregnancy. Your belly tightens again and again. You have a new kind of backache, or pains like period pains. You lose fluid, mucus or blood from the vagina. Do not wait to see if it stops."),
        "Call your maternity unit now if any one of these starts before 37 full weeks of pregnancy.\nYour belly tightens again and again.\nYou have pains like period pains, or belly pain that does not go away.\nYou have a new kind of backache.\nYou feel pressure in the vagina or the back passage.\nYou lose fluid, mucus or blood from the vagina.\nDo not wait to see if it stops.",
    ),
    advisory(
        "2026.12.1",
        Note::FeverAfterBirth,
        "A fever in the first weeks after the birth was a call the same day. It can move fast, so it is an emergency now.",
        None,
        "Call your maternity unit now if any one of these starts in the first 6 weeks after the birth.\nYou have a fever of 38.0 °C (100.4 °F) or more, with or without a sore breast.\nYou feel hot and shivery, or as if you have the flu.\nA breast is hot and sore, and you feel ill.\nYour belly hurts more and more.\nA wound or your stitches hurt more, swell or leak pus.\nYou bleed more again, or what you lose smells bad.\nYou vomit or have diarrhoea, and feel ill.\nDo not wait until morning. If you cannot reach the unit, go to an emergency department.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyBreathing,
        "Ribs that pull in, long pauses, and a baby too breathless to feed were missing.",
        Some("Call your emergency number now if your baby breathes very fast or hard, grunts, or stops breathing. Call now if your baby turns blue, blotchy or very pale. On brown or black skin, look at the palms and soles."),
        "Call your emergency number now if your baby has any one of these.\nYour baby stops breathing, or there are long pauses between breaths.\nYour baby breathes very fast.\nThe skin pulls in between or under the ribs with each breath.\nYour baby grunts with each breath.\nYour baby is too breathless to feed.\nYour baby’s lips, tongue or skin turn blue or grey.\nYour baby’s skin turns very pale or blotchy.\nOn brown or black skin, look at the lips, gums, palms and soles.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyUnresponsive,
        "A weak cry or a very high one is each a sign; before, it had to be both.",
        Some("Call your emergency number now if your baby is floppy, very cold, or hard to wake. Call now for a weak, high cry or a seizure. Call now for green vomit, a bulging soft spot on the head, or a rash that stays when you press it."),
        "Call your emergency number now if you see any one of these in your baby.\nYour baby is floppy, does not react to you, or is hard to wake.\nYour baby’s skin feels very cold.\nYour baby’s cry is weak, or very high.\nYour baby has a seizure: the body jerks or goes stiff.\nYour baby’s vomit is green.\nThe soft spot on your baby’s head bulges.\nYour baby has a rash that stays when you press a glass on it.\nOn brown or black skin, look for a rash on the palms and soles.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyVeryWorried,
        "A young baby about whom a parent is very worried, or who takes nothing, was a call the same day.",
        None,
        "Call your emergency number now, day or night, if any one of these is true.\nYour baby takes nothing at all, feed after feed.\nYour baby is too weak or too sleepy to suck.\nYour baby cries and cries, and nothing at all helps.\nYour baby is under 8 weeks old, and you are very worried.\nYour baby is only weeks old and has blisters or sores, and herpes or a cold sore was near.\nYou need not be sure, and you need not be able to say what is wrong.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyTemperature,
        "It says where to measure, what to do without a thermometer and after a vaccine, and that others draw the line lower.",
        Some("Get emergency help now if your baby is under 3 months and has a fever or is too cold. A fever is 38.0 °C (100.4 °F) or more. Too cold is below 36.0 °C (96.8 °F)."),
        "Get emergency help now if your baby is under 3 months and any one of these is true.\nThe temperature is 38.0 °C (100.4 °F) or more.\nThe temperature is below 36.0 °C (96.8 °F).\nYou have no thermometer, and your baby feels very hot or very cold.\nMeasure under the arm. If it starts right after a vaccine and your baby seems well, do what the nurse told you.",
    ),
    advisory(
        "2026.12.1",
        Note::JaundiceEmergency,
        "A yellow baby was a call the same day in any case. In the first day, or sleepy, or feeding badly, it is an emergency.",
        None,
        "Get emergency help now if your baby looks yellow and any one of these is true.\nYour baby is not yet 24 hours old.\nYour baby is sleepier than usual, or does not wake for feeds.\nYour baby feeds less well than before.\nYour baby is floppy, or stiff.\nYour baby’s cry is very high, or nothing calms your baby.\nThe yellow has reached the palms or the soles.\nLook in daylight. On brown or black skin, look at the whites of the eyes and the gums.",
    ),
    advisory(
        "2026.12.1",
        Note::Psychosis,
        "Signs of psychosis were missing. It can get worse within hours.",
        None,
        "Call your emergency number now if any one of these starts, in you or in somebody near you.\nYou hear or see things that others do not.\nYou believe things that seem strange or frightening to others.\nYou feel very high, talk very fast, or hardly need sleep.\nYou are very confused, or not yourself at all.\nYou feel that others want to harm you or your baby.\nYour mood swings fast from very high to very low.\nIt can start within days of the birth and get worse fast. Somebody else may have to call for you. It is an illness, and it can be treated.",
    ),
    advisory(
        "2026.12.1",
        Note::Crisis,
        "It says what to look for. Before, it said only that somebody might do harm.",
        Some("Call your emergency number now if you might harm yourself or your baby. You can also go to the nearest emergency department. You are not alone. Most people get better with help."),
        "Call your emergency number now, or go to an emergency department, if any one of these is true.\nYou think of ending your life or of harming yourself.\nYou fear that you might harm your baby.\nYou feel that your baby would be better off without you.\nYou feel more and more cut off from your baby.\nNew thoughts of violent harm to yourself come up.\nStay with somebody until help comes. You are not alone. Most people get better with help.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyMustBeFed,
        "A baby who gets too little could wait for day three. Now the call is today, before the next feed.",
        None,
        "Ask your midwife or doctor today, before the next feed is due, if any one of these is true.\nYour baby has not fed well since the birth.\nYour baby cannot feed from you, and gets only drops of your milk.\nThere is not enough of your milk for each feed.\nYou get no milk at all by day 3, or no more than drops by day 5.\nYour baby has lost more than 10 percent of the weight at birth.\nAsk how to feed your baby, how much, how often, and what to give if your milk is not enough. Donor milk or formula can fill the gap. Keep expressing, and do not wait for more milk to come.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyFeeding,
        "A baby who takes nothing at all moved up to the emergencies, yellow skin to notes of its own; a sunken soft spot is new.",
        Some("Call your midwife or doctor today if your baby will not feed, or takes less than half the usual amount. Call today too if your baby sleeps through feeds. Call today if the skin looks more and more yellow, the mouth is dry, or nothing calms your baby."),
        "Call your midwife or doctor today, at any hour, if you see any one of these.\nYour baby takes less than half the usual amount.\nYour baby turns away at feed after feed.\nYour baby sleeps through feeds.\nYour baby’s mouth or lips are dry.\nThe soft spot on your baby’s head sinks in.\nIf nobody answers at night, call an out-of-hours line or go to a hospital. A baby who takes nothing at all, or is hard to wake, needs help at once.",
    ),
    advisory(
        "2026.12.1",
        Note::BabyNappies,
        "Each day has its own line, so that nobody has to count with ages. Stools and orange dust were missing.",
        Some("Count the wet nappies in a day and a night. The first day and night after the birth is day one. Up to day 5, expect each day at least as many as your baby is days old. From day 6, expect 6 or more a day that feel heavy. Call your midwife or doctor today if there are fewer. From day 6, call today too if no nappy is wet for 8 hours."),
        "Call your midwife or doctor today if any one of these is true of a day and a night.\nOn day 1, no nappy is wet.\nOn day 2, there are fewer than 2 wet nappies.\nOn day 3, there are fewer than 3 wet nappies.\nOn day 4, there are fewer than 4 wet nappies.\nOn day 5, there are fewer than 5 wet nappies.\nFrom day 6, there are fewer than 6 wet nappies that feel heavy.\nFrom day 6, no nappy is wet for 8 hours.\nYour baby passes no stool in the first 24 hours.\nYour baby’s stools are still black on day 4.\nFrom day 5 to 4 weeks, there are fewer than 2 yellow stools.\nAfter day 2, orange or pink dust lies in a nappy.\nCount each day from the hour of the birth: the first day and night are day one. Dust like brick can mean that your baby needs more milk. Bright pink is another sign, with a note of its own.",
    ),
    advisory(
        "2026.12.1",
        Note::Jaundice,
        "Pale stools, dark urine and yellow skin that stays were missing.",
        None,
        "Call your midwife or doctor today if any one of these is true, even if your baby feeds well.\nThe skin or the whites of the eyes look yellow for the first time.\nThe yellow gets stronger or spreads.\nYour baby’s stools are pale, like chalk.\nYour baby’s urine is dark yellow or brown.\nThe yellow is still there 2 weeks after the birth.\nOn brown or black skin, look at the whites of the eyes and the gums, in daylight. A yellow baby who is sleepy, feeds badly or is less than a day old needs help at once.",
    ),
    advisory(
        "2026.12.1",
        Note::BabySeemsWrong,
        "Temperatures a little too high or too low, a red navel and blisters were missing.",
        Some("Call your midwife or doctor today if you feel that something is wrong with your baby. You need not be able to say what."),
        "Call your midwife or doctor today, day or night, if any one of these is true.\nYou feel that something is wrong with your baby, even if you cannot say what.\nYour young baby’s temperature is above 37.5 °C (99.5 °F), but below 38.0 °C (100.4 °F).\nYour young baby’s temperature is below 36.5 °C (97.7 °F), but not below 36.0 °C (96.8 °F).\nThe skin round your baby’s navel is red, swollen or smells bad.\nYour young baby has blisters or sores, and you do not know why.\nTrust your feeling. If your baby is only weeks old and you are very worried, get help at once.",
    ),
    advisory(
        "2026.12.1",
        Note::InfectionNearBaby,
        "Herpes and chickenpox near a newborn need a call the same day, and no note said so.",
        None,
        "Call your midwife or doctor today if any one of these is true, so that your baby can be protected.\nYou have herpes sores on a breast.\nYou get genital herpes for the first time in late pregnancy.\nSomebody with a cold sore has kissed your newborn baby.\nYou get chickenpox in pregnancy or in the weeks after the birth.\nYou never had chickenpox, and were near somebody who has it.\nNobody with a cold sore should kiss a baby. A young baby who then gets blisters, feeds badly or is too hot needs help at once.",
    ),
    advisory(
        "2026.12.1",
        Note::Fever,
        "It holds from six weeks after the birth on. Before that, and in pregnancy, a fever is an emergency.",
        Some("Call your midwife or doctor today if your breast or chest is sore and you have a fever. A fever is 38.0 °C (100.4 °F) or more. Call today too if you feel shivery, or as if you have the flu."),
        "More than 6 weeks after the birth, call your midwife or doctor today for any one of these.\nYour breast or chest is sore, and you have a fever of 38.0 °C (100.4 °F) or more.\nYour breast or chest is sore, and you feel ill, shivery or as if you have the flu.\nIn pregnancy and in those first weeks, this is more urgent. Your maternity unit must hear of it at once.",
    ),
    advisory(
        "2026.12.1",
        Note::Abscess,
        "An area that spreads by the hour, or dark skin, needs help at once.",
        Some("Call your midwife or doctor today if you see pus, or red or darker streaks on your breast or chest. Call today if a lump grows and hurts a lot, or the sore area spreads. It may be an abscess, and it needs care."),
        "Call your midwife or doctor today if you see any one of these on your breast or chest.\nYou see pus.\nThere are red or darker streaks on the skin.\nA lump grows and hurts a lot.\nThe sore area gets bigger.\nIt may be an abscess, and it needs care. If the area spreads by the hour, or the skin turns grey or black, get help at once.",
    ),
    advisory(
        "2026.12.1",
        Note::InflamedNoBetter,
        "Diabetes and weak defences are a reason to call. Feeling ill with it is more urgent than it was.",
        Some("Call your midwife or doctor today if part of your breast or chest is hot, sore and swollen, and you feel ill. Call today too if it gets worse. If you feel well, call if it is no better after 12 hours. Never wait longer than 24 hours. It may look red, darker or shiny. Redness is hard to see on brown and black skin."),
        "Call your midwife or doctor today about a hot, swollen area if any one of these is true.\nThe area on your breast or chest gets worse.\nYou feel well, but the area is no better after 12 hours.\nYou have diabetes, or an illness or medicine that makes it hard to fight germs.\nNever wait longer than 24 hours. The area may look red, darker or shiny. Redness is hard to see on brown and black skin. If you feel ill or have a fever, it is more urgent: see the notes on fever.",
    ),
    advisory(
        "2026.12.1",
        Note::AntibioticsNoBetter,
        "It says not to stop antibiotics alone, and that some services allow more time.",
        Some("Call your midwife or doctor again today if you feel no better 24 hours after you start antibiotics. Do not wait that long if you feel worse."),
        "Call your midwife or doctor again today if any one of these is true.\nYou feel no better 24 hours after you start antibiotics.\nYou feel worse after you start them.\nDo not stop the antibiotics on your own.",
    ),
    advisory(
        "2026.12.1",
        Note::CrackedNipple,
        "Each sign counts alone; before, it took two of them.",
        Some("Call your midwife or doctor today if a cracked nipple looks infected, and the area around it is hot and sore. You may need treatment."),
        "Call your midwife or doctor today if a cracked nipple has any one of these signs.\nYou see pus, or dead skin that will not heal.\nThe breast around the nipple is hot, swollen or sore.\nThe nipple hurts more each day.\nYou may need treatment.",
    ),
    advisory(
        "2026.12.1",
        Note::PinkMilk,
        "It asks what the baby can have until then, and says that doctors do not agree.",
        Some("Call your midwife or doctor today if your milk, a breast pad or a nappy turns bright pink. A germ may be the cause. Ask before you give that milk. Clean and sterilise all that touches milk."),
        "Call your midwife or doctor today if any one of these turns bright pink.\nYour milk turns bright pink, also when it is stored.\nA breast pad or a cloth turns bright pink.\nYour baby’s nappy turns bright pink.\nA germ may be the cause. Ask before you give that milk, and ask what your baby can have until then. Clean and sterilise all that touches milk.",
    ),
    advisory(
        "2026.12.1",
        Note::Lump,
        "It says that pages differ, and which call has the limit.",
        Some("Call your midwife or doctor if a lump is no smaller after 24 hours of feeding as usual. Never wait longer than 48 hours. A lump that is still there after 1 week must be examined. Do not wait until you stop feeding."),
        "Call your midwife or doctor about a lump if any one of these is true.\nThe lump is no smaller after 24 hours of feeding as usual.\nA lump that is still there after 1 week must be examined.\nNever wait longer than 48 hours with the first call. Do not wait until you stop feeding.",
    ),
    advisory(
        "2026.12.1",
        Note::BreastChanges,
        "A rash or scales on a nipple, and a side that changes its shape, were missing.",
        Some("See a doctor soon if the skin of your breast or chest dimples like orange peel. See a doctor for a nipple that newly turns in, a lump that stays, or a lump in your armpit. See a doctor for blood from a nipple before the birth, or after your baby’s first week. A serious cause is rare, but a doctor has to check."),
        "See a doctor soon if you notice any one of these on your breast or chest.\nThe skin dimples like orange peel.\nA nipple newly turns in.\nA nipple has a rash, scales or crusts that do not heal.\nOne side changes its shape and stays so.\nThere is a lump that stays, or a lump in your armpit.\nBlood comes from a nipple before the birth, or after your baby’s first week.\nA serious cause is rare, but a doctor has to check.",
    ),
    advisory(
        "2026.12.1",
        Note::InflamedReview,
        "The same area that gets sore again and again was missing.",
        Some("Go back to your doctor if a sore, swollen area is still there after 7 days of treatment. It needs another look."),
        "Go back to your doctor if any one of these is true.\nA sore, swollen area is still there after 7 days of treatment.\nThe same area gets hot and sore again and again.\nIt needs another look.",
    ),
    advisory(
        "2026.12.1",
        Note::BloodInMilk,
        "It points to the rule for hepatitis B and C.",
        Some("See a doctor if blood stays in your milk for more than 5 days, or comes after the first week. See a doctor if it comes from one side only and stays, or has no clear cause. Before the birth, have any blood from a nipple checked."),
        "See a doctor about blood in your milk if any one of these is true.\nThe blood stays for more than 5 days.\nThe blood comes after your baby’s first week.\nIt comes from one side only, and stays.\nIt has no clear cause.\nBlood comes from a nipple before the birth.\nIf you have hepatitis B or C, there is a rule of its own for cracked or bleeding nipples.",
    ),
    advisory(
        "2026.12.1",
        Note::LowMood,
        "Nothing gives joy, and a wave of sadness with the milk, were missing.",
        Some("Tell your midwife or doctor as soon as you notice that you feel low, empty or full of fear. Most people get better with help. Some medicines for it can be taken while you feed."),
        "Tell your midwife or doctor as soon as you notice any one of these.\nYou feel low or empty most of the time.\nYou are full of fear or worry.\nNothing gives you joy.\nA wave of sadness comes each time, just before your milk flows.\nMost people get better with help. Some medicines for it can be taken while you feed. A wave that comes with the milk and goes in minutes comes from the body. It is not your fault.",
    ),
    advisory(
        "2026.12.1",
        Note::AskForHelp,
        "A baby who gets too little is no case for days of waiting: that moved to a call today. Weight is new.",
        Some("Ask a midwife or a lactation consultant if feeding or expressing hurts each time, or your nipple is damaged. Ask if no milk comes by day 3, your milk gets less, or your baby does not latch on. Ask if lumps keep coming back, or you make too much milk. Ask if you have had surgery on your breast or chest."),
        "Ask a midwife or a lactation consultant if any one of these is true.\nFeeding or expressing hurts each time, or your nipple is damaged.\nYour milk gets less, but your baby still gets enough.\nYour baby does not latch on, but gets enough milk in another way.\nLumps keep coming back.\nYou make too much milk.\nYou have had surgery on your breast or chest.\nYour baby is not back at the weight at birth after 2 weeks.\nIf your baby does not get enough milk, do not wait: call your midwife or doctor the same day.",
    ),
    advisory(
        "2026.12.1",
        Note::NotIfHighRisk,
        "More than one caesarean, an unknown scar, a very large baby and high blood pressure with protein were missing.",
        Some("Do not express before the birth in any of these cases, unless your own doctor agrees. You carry twins or more. There is too much water around your baby. There is a worry about your baby’s growth, health or development. You have a serious illness of body or mind. You had several caesareans, or one with an up-and-down cut high in the womb."),
        "Do not express before the birth in these cases, unless your own doctor agrees. There are twins or more, too much water, or a worry about your baby’s growth, size or health. You have high blood pressure with protein, or are seriously ill in body or mind. You had more than one caesarean, or an unknown or up-and-down scar.",
    ),
    advisory(
        "2026.12.1",
        Note::NoPressureInflamed,
        "It says what this pressing is for; before, it forbade its main use.",
        Some("Do not soften the areola by pressing if you have mastitis, a clogged duct or an abscess. Do not press an area that is hot, very sore, or red or darker than usual. Ask for help instead."),
        "This pressing is for an areola that is tight because a side is very full. Do not do it with mastitis, a clogged duct or an abscess. Do not press on one hot, sore patch, or where the skin is red or darker than usual. Stop if it hurts, and ask for help.",
    ),
    advisory(
        "2026.12.1",
        Note::SyringeCap,
        "It says that some syringes are for collecting alone.",
        Some("Take the cap off a syringe and throw the cap away before the syringe comes near your baby. A cap can block the throat. A syringe for collecting is not always one for feeding. Ask your midwife how to give the milk."),
        "Take the cap off a syringe and throw the cap away before the syringe comes near your baby. A cap can block the throat. Some syringes for collecting are not made for feeding at all, so ask your midwife how to give the milk.",
    ),
    advisory(
        "2026.12.1",
        Note::AskBeforeGivingMilk,
        "Galactosaemia of the baby was missing; drugs and herpes have rules of their own.",
        Some("Do not give your milk until a doctor agrees if you have HTLV (a virus), mpox or untreated brucellosis. The same goes if you have Ebola, or may have it. Ask a doctor first if you have herpes sores on your breast or chest. Ask first if you use street drugs such as opioids or cocaine. Steady treatment with methadone or buprenorphine is no reason to wait. Ask first if one of your medicines may be unsafe in milk. Ask first if your baby may have galactosaemia. Ask at once what your baby can have until then."),
        "Do not give your milk until a doctor agrees if you have HTLV (a virus), mpox or untreated brucellosis. The same goes if you have Ebola, or may have it, and if your baby may have galactosaemia. Ask at once what your baby can have until then.",
    ),
    advisory(
        "2026.12.1",
        Note::AskDrugs,
        "Cancer medicines and radioactive tests were missing.",
        None,
        "Ask a doctor before you give your milk if you use street drugs, such as heroin or cocaine. Ask first about drugs for cancer, and about a radioactive test. Ask if one of your medicines may be unsafe in milk. If you take methadone or buprenorphine under care, you need not wait.",
    ),
    advisory(
        "2026.12.1",
        Note::Herpes,
        "Milk of a side with sores was to be asked about; it is thrown away now. Hepatitis with bleeding nipples was missing.",
        None,
        "Do not feed from a side with herpes sores, and throw its milk away, until they have healed. Cover the sores and wash your hands. Keep the sores away from your baby and from what holds the milk. With hepatitis B or C, throw away milk from a cracked or bleeding nipple, and ask your doctor.",
    ),
    advisory(
        "2026.12.1",
        Note::Hiv,
        "Whoever has a plan of the HIV team keeps to it, and nobody stops, starts or mixes feeds alone.",
        Some("If you have HIV, do not give your milk before you have talked with your HIV team. Ask them at once what your baby can have until then. The risk is small when treatment works well, but it is not zero."),
        "If your HIV team has made a feeding plan with you, keep to it. If not, ask them at once what your baby can have, and do not give your milk before. Do not start, stop or mix feeds on your own. A sore, cracked or bleeding breast raises the risk: call your team at once.",
    ),
    advisory(
        "2026.12.1",
        Note::FeedApart,
        "The milk may be given only if no sores touch it, and the World Health Organization sees tuberculosis otherwise.",
        Some("Do not let your baby feed at your breast or chest for now if you have untreated active tuberculosis. The same goes if chickenpox starts from 5 days before to 2 days after the birth. Somebody else may give your expressed milk. Ask your doctor how, and when you may feed again."),
        "Do not feed at your breast or chest if you have active, untreated tuberculosis. The same goes if chickenpox starts from 5 days before to 2 days after the birth. Wait until a doctor agrees. Until then, others may give your expressed milk, if no sores touch it.",
    ),
    advisory(
        "2026.12.1",
        Note::BloodSugar,
        "It says to tell the staff, and that the baby needs an early feed and sugar checks.",
        Some("If you have diabetes, check your blood sugar when you express. It can fall while you express or feed. Keep a snack and water close by."),
        "If you have diabetes, check your blood sugar when you express. It can fall while you express or feed, so keep a snack and water close by. Tell the staff. Your baby needs a feed within 30 minutes of the birth, feeds often, and sugar checks.",
    ),
    advisory(
        "2026.12.1",
        Note::InflamedKeepFeeding,
        "A side that the baby refuses is expressed as often as the baby would feed.",
        Some("When one area is hot or sore, feed or express as often as usual. Keep your fingers off the sore spot. Do not stop suddenly. Do not add sessions to get all the milk out. If you still feel full after a feed, take out only enough to feel comfortable."),
        "When one area is sore, feed or express as often as usual. Do not stop suddenly. If your baby refuses that side, express it as often as your baby would feed. Keep your fingers off the sore spot, and add no sessions to get all the milk out. If you still feel full, take out only enough to feel better.",
    ),
    advisory(
        "2026.12.1",
        Note::CoolPack,
        "It says how often: no more than once in an hour.",
        Some("Wrap a cool pack in cloth. Keep it on for 10 minutes at a time."),
        "Wrap a cool pack in cloth. Keep it on for 10 minutes, and use it no more than once in an hour.",
    ),
    advisory(
        "2026.12.1",
        Note::Medicines,
        "Codeine, alcohol, tobacco and cannabis were missing.",
        Some("Do not stop a medicine, or stop feeding, on your own. Most medicines can be taken while you feed. Ask your doctor or pharmacist about each one you take. Do not take aspirin for pain unless a doctor tells you to."),
        "Do not stop a medicine, or stop feeding, on your own. Most medicines can be taken while you feed. Ask your doctor or pharmacist about each one. Do not take aspirin or codeine for pain unless a doctor tells you to. Ask about alcohol, tobacco and cannabis too.",
    ),
    advisory(
        "2026.12.1",
        Note::GivingDrops,
        "The baby decides on the breaks.",
        Some("Hold your baby upright and awake. Let your baby lap or suck each drop. Never pour or squirt milk into the mouth."),
        "Hold your baby upright and awake. Let your baby lap or suck each drop, and pause when your baby does. Never pour or squirt milk into the mouth.",
    ),
    advisory(
        "2026.12.1",
        Note::HotWater,
        "The guide says now how to boil things, and boiling water scalds.",
        None,
        "Keep children away from boiling water. Stay with the pan until it is off the heat. Let things cool before you touch them or let them near your baby.",
    ),
    advisory(
        "2026.12.1",
        Note::SafeSleep,
        "Sessions at night and skin to skin make drowsy, and no rule said how a baby sleeps safely.",
        None,
        "Do not fall asleep with your baby on a sofa or chair: your baby could stop breathing. First lay your baby on the back in a clear, firm, flat cot. Never share a bed when very tired, or after alcohol, drugs or medicine that makes you sleepy. Never share one if anyone smokes, or with a small or early baby.",
    ),
];
