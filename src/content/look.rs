//! How a picture may look: what a reader chooses, and the guide has a name for. The colours follow where pictures are drawn.

use crate::id::ids;

ids! {
    open "skin tone",
    /// A tone of skin, from a small set; any other colour will do as well where pictures are drawn.
    #[non_exhaustive]
    SkinTone {
        /// The lightest.
        Pale = "pale",
        /// Light.
        Light = "light",
        /// Between light and brown: the default.
        Tan = "tan",
        /// Brown.
        Brown = "brown",
        /// Dark brown.
        Dark = "dark",
        /// The darkest.
        Deep = "deep",
    }
}

ids! {
    open "areola tone",
    /// A tone of areola and nipple, from a small set; any other colour will do as well where pictures are drawn.
    #[non_exhaustive]
    AreolaTone {
        /// Pink.
        Rose = "rose",
        /// Light brown.
        Tan = "tan",
        /// Brown: the default.
        Brown = "brown",
        /// The darkest.
        Dark = "dark",
    }
}

ids! {
    open "body shape",
    /// The shape of the body in a picture.
    #[non_exhaustive]
    BodyShape {
        /// With a full breast.
        Full = "full",
        /// With a flat chest.
        Flat = "flat",
    }
}

ids! {
    open "theme",
    /// What a picture is drawn for.
    #[non_exhaustive]
    Theme {
        /// Light or dark as the reader's system asks (`prefers-color-scheme`), and black on white in print. Its colours are a `<style>`
        /// inside the picture.
        Auto = "auto",
        /// A light page. Like the two below it has its colours as attributes, for programs that know no CSS.
        Light = "light",
        /// A dark page.
        Dark = "dark",
        /// Paper: black on white.
        Print = "print",
    }
}
