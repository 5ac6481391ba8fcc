//! Application resource bundles for Flutter.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;

use super::{Export, File, Written, pretty, value};
use crate::guide::Guide;
use crate::language::Direction;
use crate::message::messages;
use crate::negotiate::Tags;

/// Stands beside the bundles; the application moves it to its root.
const L10N: &str = "\
# Stands beside pubspec.yaml, with the .arb files in lib/l10n.
arb-dir: lib/l10n
template-arb-file: app_en.arb
output-class: HandExpressionLocalizations
output-localization-file: hand_expression_localizations.dart
# A brace in a text is written '{', and an apostrophe ''.
use-escaping: true
";

pub(super) fn files(export: &Export<'_>) -> Written {
    // English is the template that `gen-l10n` wants.
    let mut guides = vec![Arc::clone(&export.english)];
    guides.extend(export.others().cloned());
    let tags = Tags::new(guides.iter().map(|guide| guide.lang.clone()).collect());
    let mut files = vec![File::new("l10n.yaml", L10N)];
    for guide in &guides {
        files.push(bundle(&guide.lang, guide)?);
        let bare = LanguageIdentifier::from_parts(guide.lang.language, None, None, &[]);
        let name = path(&bare);
        if !tags.as_slice().contains(&bare) && files.iter().all(|file| file.path != name) {
            // The words that a reader of the bare language gets.
            let words = tags.best(&bare, guides.len()).and_then(|index| guides.get(index)).unwrap_or(guide);
            files.push(bundle(&bare, words)?);
        }
    }
    Ok(files)
}

fn path(locale: &LanguageIdentifier) -> String {
    format!("app_{}.arb", underscored(locale))
}

fn underscored(locale: &LanguageIdentifier) -> String {
    locale.to_string().replace('-', "_")
}

fn bundle(locale: &LanguageIdentifier, guide: &Guide) -> Result<File, serde_json::Error> {
    let mut arb = Map::new();
    arb.insert("@@locale".into(), underscored(locale).into());
    arb.insert("@@x-content-version".into(), json!(guide.content_version));
    arb.insert("@@x-wording".into(), json!(guide.wording));
    arb.insert("@@x-status".into(), json!(guide.status));
    for item in messages(guide) {
        for field in &item.fields {
            let key = format!("{}.{}", item.id, field.name);
            let mut facts = Map::new();
            facts.insert("description".into(), key.as_str().into());
            facts.insert("x-lang".into(), json!(item.lang));
            facts.insert("x-direction".into(), json!(Direction::of(item.lang)));
            facts.insert("x-status".into(), json!(guide.status));
            let said = item.facts_of(field).into_iter();
            facts.extend(said.map(|(name, fact)| (format!("x-{name}"), value(fact))));
            let name = camel(&key);
            arb.insert(format!("@{name}"), facts.into());
            arb.insert(name, Value::from(escaped(field.text)));
        }
    }
    Ok(File::new(path(locale), pretty(&arb)?))
}

/// "step-express.press" as Dart names a getter: `stepExpressPress`.
fn camel(key: &str) -> String {
    let mut camel = String::new();
    let mut capital = false;
    for c in key.chars() {
        if matches!(c, '-' | '.') {
            capital = true;
        } else if std::mem::take(&mut capital) {
            camel.push(c.to_ascii_uppercase());
        } else {
            camel.push(c);
        }
    }
    camel
}

/// A text as ICU's message format reads it, where a brace begins an argument and an apostrophe a quote. Braces in a row stand in
/// one pair of quotes, since two quotes in a row are an apostrophe.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut quoted = false;
    for c in text.chars() {
        if quoted != matches!(c, '{' | '}') {
            quoted = !quoted;
            escaped.push('\'');
        }
        escaped.push(c);
        if c == '\'' {
            escaped.push('\'');
        }
    }
    if quoted {
        escaped.push('\'');
    }
    escaped
}
