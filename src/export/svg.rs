//! The pictures as files.

use super::{Export, File};
use crate::guide::Guide;
use crate::illustration::Style;
use crate::item::Illustration;

pub(super) fn files(export: &Export<'_>) -> Vec<File> {
    let file = |guide: &Guide, picture: &Illustration| {
        let svg = picture.draw(&Style::of(guide.wording));
        File::new(format!("{}/{}.svg", guide.lang, picture.key), svg + "\n")
    };
    let of = |guide: &Guide| guide.illustrations().map(|picture| file(guide, picture)).collect::<Vec<_>>();
    export.guides.iter().flat_map(|guide| of(guide)).collect()
}
