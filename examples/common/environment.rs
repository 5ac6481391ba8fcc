//! The reader's languages, as the environment says them.

/// The languages, as `Reader::new` takes them, by the order of POSIX and gettext: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
/// says something is the locale, and the list in `LANGUAGE` stands before it. `C` means no translation: where the locale is `C`,
/// `LANGUAGE` does not count.
pub fn languages() -> String {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
    match locale {
        Some(locale) if is_c(&locale) => String::new(),
        Some(locale) => match variable("LANGUAGE") {
            // English needs no translation: what stands behind it is never reached.
            Some(list) => {
                list.split(':').take_while(|language| !is_c(language)).collect::<Vec<_>>().join(":")
            }
            None => locale,
        },
        // A system that says it otherwise. Where it is said by these variables alone, nothing said is `C`.
        None if cfg!(any(windows, target_vendor = "apple")) => {
            sys_locale::get_locales().collect::<Vec<_>>().join(",")
        }
        None => String::new(),
    }
}

fn is_c(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}
