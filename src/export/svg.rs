//! The pictures as files.

use super::{Export, File};
use crate::content::look::Theme;
use crate::guide::Guide;
use crate::illustration::Style;
use crate::picture::Illustration;

pub(super) fn files(export: &Export<'_>, theme: Theme) -> Vec<File> {
    let file = |guide: &Guide, picture: &Illustration| {
        let mut style = Style::of(guide.wording).theme(theme);
        // Movement is said in a style sheet too.
        style.motion &= theme == Theme::Auto;
        let svg = picture.draw(&style);
        File::new(format!("{}/{}.svg", guide.lang, picture.key), svg + "\n")
    };
    let of = |guide: &Guide| guide.illustrations().map(|picture| file(guide, picture)).collect::<Vec<_>>();
    export.guides.iter().flat_map(|guide| of(guide)).collect()
}
