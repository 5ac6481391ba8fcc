//! The pictures as files.

use super::{Export, File};
use crate::{Guide, Illustration};

pub(super) fn files(export: &Export<'_>) -> Vec<File> {
    let file = |guide: &Guide, Illustration { id, svg, .. }: &Illustration| {
        File::new(format!("{}/{id}.svg", guide.lang), format!("{svg}\n"))
    };
    let of = |guide: &Guide| guide.illustrations().map(|picture| file(guide, picture)).collect::<Vec<_>>();
    export.guides.iter().flat_map(|guide| of(guide)).collect()
}
