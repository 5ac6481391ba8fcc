//! Pictures: what each shows, and which labels stand in it. How they are drawn is in `src/illustration/`.

use crate::content::massage::MassageId;
use crate::content::preparation::PreparationId;
use crate::content::problem::ProblemId;
use crate::content::quantity::{QuantityId, QuantityId as Q};
use crate::content::safety::SafetyNoteId;
use crate::content::step::StepId;
use crate::content::technique::TechniqueId;
use crate::content::topic::TopicId;
use crate::facts::{PassageFacts, Passages, items, passage};

/// The item that a picture belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// Massage as a whole.
    Massage(MassageId),
    /// A way to massage.
    Technique(TechniqueId),
    /// One of the five steps.
    Step(StepId),
    /// A topic.
    Topic(TopicId),
    /// Something to do before the first touch.
    Preparation(PreparationId),
    /// Something that goes wrong.
    Problem(ProblemId),
    /// A rule: what not to do, beside what to do instead.
    Rule(SafetyNoteId),
}

/// The facts of a picture.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct IllustrationFacts {
    /// What it illustrates. Each subject has one picture at the most.
    pub subject: Subject,
    /// The names of its labels, in the order in which they are read.
    pub labels: &'static [PassageFacts],
    /// Every quantity that its words state.
    pub quantities: &'static [QuantityId],
}

impl Subject {
    /// The key of the item that it is.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Massage(id) => id.as_str(),
            Self::Technique(id) => id.as_str(),
            Self::Step(id) => id.as_str(),
            Self::Topic(id) => id.as_str(),
            Self::Preparation(id) => id.as_str(),
            Self::Problem(id) => id.as_str(),
            Self::Rule(id) => id.as_str(),
        }
    }
}

impl IllustrationFacts {
    pub(crate) const fn passages(&self) -> Passages {
        (&[], self.labels, [&[], &[]])
    }
}

items! {
    "illustration id",
    /// A picture. It stands on the evidence of the item that it illustrates.
    IllustrationId => IllustrationFacts {
        /// Where to massage, where not, and where thumb and fingers go to express.
        Places = "illustration-places" => IllustrationFacts {
            subject: Subject::Massage(MassageId::Massage),
            labels: &[passage("glands"), passage("spot"), passage("areola"), passage("nipple"), passage("light"), passage("press"), passage("squeeze")],
            quantities: &[Q::FingerDistance],
        };
        /// Step 1: a gentle massage, then a light touch.
        Stimulate = "illustration-stimulate" => IllustrationFacts {
            subject: Subject::Step(StepId::Stimulate),
            labels: &[passage("massage"), passage("touch")],
            quantities: &[],
        };
        /// Step 2: the distance from the base of the nipple.
        FindSpot = "illustration-find-spot" => IllustrationFacts {
            subject: Subject::Step(StepId::FindSpot),
            labels: &[passage("distance"), passage("base"), passage("spot"), passage("sizes")],
            quantities: &[Q::FingerDistance],
        };
        /// Step 3: thumb above, fingers below, a cup underneath.
        FormC = "illustration-form-c" => IllustrationFacts {
            subject: Subject::Step(StepId::FormC),
            labels: &[passage("thumb"), passage("fingers"), passage("middle"), passage("cup")],
            quantities: &[],
        };
        /// Step 4: press, compress, release, one after the other.
        Express = "illustration-express" => IllustrationFacts {
            subject: Subject::Step(StepId::Express),
            labels: &[passage("press"), passage("compress"), passage("release"), passage("again")],
            quantities: &[Q::Hold],
        };
        /// Step 5: from one side to the other.
        SwitchSides = "illustration-switch-sides" => IllustrationFacts {
            subject: Subject::Step(StepId::SwitchSides),
            labels: &[passage("first"), passage("second"), passage("return")],
            quantities: &[],
        };
        /// Flat, light strokes from the outer edge inwards.
        Strokes = "illustration-strokes" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::Strokes),
            labels: &[passage("stroke"), passage("stop")],
            quantities: &[],
        };
        /// Small circles with two fingertips.
        Circles = "illustration-circles" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::Circles),
            labels: &[passage("circle"), passage("move"), passage("skin")],
            quantities: &[],
        };
        /// One hand circles above, one supports below.
        ParallelHands = "illustration-parallel-hands" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::ParallelHands),
            labels: &[passage("upper"), passage("lower"), passage("swap")],
            quantities: &[],
        };
        /// Gentle rolling between two hands.
        Rolling = "illustration-rolling" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::Rolling),
            labels: &[passage("hold"), passage("roll"), passage("skin")],
            quantities: &[],
        };
        /// A helper's thumbs on both sides of the spine.
        Back = "illustration-back" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::Back),
            labels: &[passage("start"), passage("circle")],
            quantities: &[],
        };
        /// A light touch of the nipple.
        NippleTouch = "illustration-nipple-touch" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::NippleTouch),
            labels: &[passage("touch")],
            quantities: &[],
        };
        /// Fingertips around the nipple, pressing towards the ribs.
        ReversePressure = "illustration-reverse-pressure" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::ReversePressure),
            labels: &[passage("around"), passage("press"), passage("view")],
            quantities: &[Q::ReversePressure],
        };
        /// Very light strokes to the armpit and the collarbone.
        ArmpitStrokes = "illustration-armpit-strokes" => IllustrationFacts {
            subject: Subject::Technique(TechniqueId::ArmpitStrokes),
            labels: &[passage("ask"), passage("armpit"), passage("collarbone")],
            quantities: &[],
        };
        /// The balloon as a model, with nobody undressed: a picture that any place may show.
        Balloon = "illustration-balloon" => IllustrationFacts {
            subject: Subject::Topic(TopicId::Model),
            labels: &[passage("model"), passage("knot"), passage("hold")],
            quantities: &[],
        };
        /// Clean hands, a clean towel, a clean cup.
        WashHands = "illustration-wash-hands" => IllustrationFacts {
            subject: Subject::Preparation(PreparationId::WashHands),
            labels: &[passage("soap"), passage("cup"), passage("towel")],
            quantities: &[],
        };
        /// Sitting and lying so that back and arms rest.
        Comfort = "illustration-comfort" => IllustrationFacts {
            subject: Subject::Preparation(PreparationId::Comfort),
            labels: &[passage("sit"), passage("lie"), passage("rest")],
            quantities: &[],
        };
        /// The first drops on a spoon.
        Drops = "illustration-drops" => IllustrationFacts {
            subject: Subject::Problem(ProblemId::OnlyDrops),
            labels: &[passage("drop"), passage("spoon")],
            quantities: &[],
        };
        /// Other places around the nipple, at the same distance.
        Around = "illustration-around" => IllustrationFacts {
            subject: Subject::Problem(ProblemId::FlowStops),
            labels: &[passage("pair"), passage("lift"), passage("ring")],
            quantities: &[],
        };
        /// A baby who sits upright, awake, and laps from a cup, and milk that is poured.
        Giving = "illustration-giving" => IllustrationFacts {
            subject: Subject::Topic(TopicId::Giving),
            labels: &[passage("awake"), passage("rim"), passage("hold"), passage("pour")],
            quantities: &[],
        };
        /// Fingers that stay on their spot, and fingers that slide.
        NoSliding = "illustration-no-sliding" => IllustrationFacts {
            subject: Subject::Rule(SafetyNoteId::NoSliding),
            labels: &[passage("so"), passage("not")],
            quantities: &[],
        };
        /// A nipple that is left free, one that is pinched, and one that is pulled.
        NoPinching = "illustration-no-pinching" => IllustrationFacts {
            subject: Subject::Rule(SafetyNoteId::NoPinching),
            labels: &[passage("free"), passage("pinch"), passage("pull")],
            quantities: &[],
        };
        /// A soft dent, a deep one, and a tool.
        NoDeepMassage = "illustration-no-deep-massage" => IllustrationFacts {
            subject: Subject::Rule(SafetyNoteId::NoDeepMassage),
            labels: &[passage("soft"), passage("hard"), passage("tool")],
            quantities: &[],
        };
        /// A hot, sore area that nobody massages, and one that is rubbed.
        NoMassageInflamed = "illustration-no-massage-inflamed" => IllustrationFacts {
            subject: Subject::Rule(SafetyNoteId::NoMassageInflamed),
            labels: &[passage("leave"), passage("rub")],
            quantities: &[],
        };
    }
}
