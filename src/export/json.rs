//! The guide as it is serialized, and the schema of that.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::RestrictFormats;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{Export, File, Written, pretty};
use crate::content::VERSION;
use crate::content::advisory::{Advisory, advisories};
use crate::guide::Guide;
use crate::language::{Direction, Language, Status, Wording, languages};

/// What there is, for a reader to choose from.
#[derive(Serialize, JsonSchema)]
struct Languages<'g> {
    /// The version of the content.
    content_version: &'g str,
    /// The languages, English first.
    languages: Vec<Entry<'g>>,
}

/// A language that there is a guide in.
#[derive(Serialize, JsonSchema)]
struct Entry<'g> {
    /// Its tag.
    #[schemars(with = "crate::schema::LanguageTag")]
    tag: &'g LanguageIdentifier,
    /// Its name in itself; none for a language that only the application brings.
    endonym: Option<&'g str>,
    /// Its name in English.
    english_name: Option<&'g str>,
    /// The direction in which it is read.
    direction: Direction,
    /// Whether anyone has reviewed its words.
    status: Status,
    /// The wording that its guide has.
    wording: Wording,
    /// The file of its guide, beside this one.
    file: String,
}

pub(super) fn guides(export: &Export<'_>) -> Written {
    let mut files = Vec::new();
    for guide in &export.guides {
        files.push(File::new(path(guide), pretty(&**guide)?));
    }
    let list = Languages {
        content_version: VERSION,
        languages: export.guides.iter().map(|guide| entry(guide)).collect::<Vec<_>>(),
    };
    files.push(File::new("languages.json", pretty(&list)?));
    files.push(File::new("advisories.json", pretty(&advisories())?));
    Ok(files)
}

fn path(guide: &Guide) -> String {
    format!("{}.json", guide.lang)
}

fn entry(guide: &Guide) -> Entry<'_> {
    let Guide { lang: tag, direction, status, wording, .. } = guide;
    let shipped = languages().iter().find(|language| language.tag() == tag);
    Entry {
        tag,
        endonym: shipped.map(Language::endonym),
        english_name: shipped.map(Language::english_name),
        direction: *direction,
        status: *status,
        wording: *wording,
        file: path(guide),
    }
}

pub(super) fn schemas() -> Written {
    Ok(vec![
        File::new("guide.schema.json", pretty(&schema::<Guide>())?),
        File::new("languages.schema.json", pretty(&schema::<Languages<'_>>())?),
        File::new("advisories.schema.json", pretty(&schema::<Vec<Advisory>>())?),
    ])
}

/// Of what is written: every field is there, and may be null. Without formats, such as `uint8`: some validators refuse a schema with one that
/// they do not know, and minimum and maximum say the same.
fn schema<T: JsonSchema>() -> schemars::Schema {
    let mut no_formats = RestrictFormats::default();
    no_formats.infer_from_meta_schema = false;
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(no_formats);
    settings.into_generator().into_root_schema_for::<T>()
}
