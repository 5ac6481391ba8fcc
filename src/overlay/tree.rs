//! The second stage: the shapes that a text may have, and no others.

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};

use super::entries::{Terms, cases, direct, says_something, unescaped, variables};
use super::scan::{Lines, forbidden};
use super::{Fields, Finding, nearest_message};
use crate::id::{nearest, suggestion};
use crate::language::Country;
use crate::words::variables::in_country;

/// `{ … }` in one text.
const PLACEABLES: usize = 16;
/// Forms of one choice: as many as the plural forms of any language, and two to spare.
const VARIANTS: usize = 8;
/// A choice inside a choice is the most.
const DEPTH: usize = 2;
/// The plural forms that CLDR knows.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What the words of one overlay are held to.
pub(crate) struct Rules<'r> {
    /// The fields there are of the messages in question, with the variables that each must show.
    pub known: &'r Fields,
    /// The country whose numbers the language states.
    pub country: Option<Country>,
    /// The terms of the language below, and of the files that come before.
    pub stock: &'r Terms,
    /// Every term that there is; none where a file of the stack could not be read, and nobody knows what is in it.
    pub terms: Option<&'r Terms>,
    /// The plural forms of the language that are said of one number alone. None where its forms are not known, and Fluent would use
    /// those of English.
    pub plurals: Option<&'r BTreeSet<&'static str>>,
    /// The lines of each message and attribute.
    pub lines: &'r Lines,
}

pub(crate) fn check(resource: &FluentResource, rules: &Rules<'_>) -> Vec<Finding> {
    let mut check = Check { rules, found: Vec::new(), place: String::new() };
    let mut seen = BTreeSet::new();
    for entry in resource.entries() {
        match entry {
            Entry::Message(message) => {
                check.at(message.id.name, None);
                check.once(seen.insert(message.id.name.to_owned()));
                check.message(message);
            }
            Entry::Term(term) => {
                let name = format!("-{}", term.id.name);
                check.at(&name, None);
                check.once(seen.insert(name));
                check.term(term);
            }
            _ => {}
        }
    }
    check.found
}

struct Check<'c> {
    rules: &'c Rules<'c>,
    found: Vec<Finding>,
    /// Where the check is: "id" or "id.attribute".
    place: String,
}

impl Check<'_> {
    fn at(&mut self, id: &str, attribute: Option<&str>) {
        self.place = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    }

    fn problem(&mut self, message: String) {
        self.at_line(self.lines().0, message);
    }

    fn at_line(&mut self, line: usize, message: String) {
        self.found.push(Finding { line, place: self.place.clone(), message });
    }

    fn lines(&self) -> (usize, usize) {
        self.rules.lines.get(&self.place).copied().unwrap_or((1, 1))
    }

    fn once(&mut self, first: bool) {
        if !first {
            let (first, again) = self.lines();
            self.at_line(again, format!("it is there twice, first in line {first}; keep one of them"));
        }
    }

    fn message(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        let Some(fields) = self.rules.known.get(id) else {
            self.problem(format!("there is no such message{}", suggestion(nearest_message(id))));
            return;
        };
        if message.value.is_some() {
            self.problem("words stand in attributes here, such as \".title = …\"; move them".to_owned());
        }
        let mut seen = BTreeSet::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            self.at(id, Some(name));
            self.once(seen.insert(name));
            if let Some(required) = fields.get(name) {
                let own = |name: &String| in_country(name, self.rules.country).to_owned();
                self.text(&attribute.value, &required.iter().map(own).collect());
            } else {
                let near = nearest(name, fields.keys().map(String::as_str));
                self.problem(format!("there is no such attribute{}", suggestion(near)));
            }
        }
    }

    /// A text must show the variables that the English one shows, may use no others, and must say something.
    fn text(&mut self, pattern: &Pattern<&str>, required: &BTreeSet<String>) {
        self.shape(pattern, Some(required), 0);
        let mut shown = BTreeSet::new();
        variables(pattern, &mut shown);
        for missing in required.difference(&shown) {
            self.problem(format!("the number {{ ${missing} }} is missing; it must not get lost"));
        }
        self.forms(pattern, required, &BTreeSet::new());
    }

    /// No form of a choice may lose a number that the form which is always there shows. Only a form for one small number may say
    /// it in a word, as "a week" does.
    fn forms(&mut self, pattern: &Pattern<&str>, required: &BTreeSet<String>, outside: &BTreeSet<String>) {
        let mut outside = outside.clone();
        direct(pattern, &mut outside);
        for element in &pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
            else {
                continue;
            };
            let mut needed = BTreeSet::new();
            for variant in variants.iter().filter(|variant| variant.default) {
                variables(&variant.value, &mut needed);
            }
            for variant in variants {
                let mut shown = outside.clone();
                variables(&variant.value, &mut shown);
                let (name, one) = match variant.key {
                    VariantKey::Identifier { name } => {
                        (name, self.rules.plurals.is_some_and(|alone| alone.contains(name)))
                    }
                    VariantKey::NumberLiteral { value } => (value, ["0", "1", "2"].contains(&value)),
                };
                for number in needed.intersection(required).filter(|number| !shown.contains(*number)) {
                    let chosen_by_it = matches!(
                        selector,
                        InlineExpression::VariableReference { id } if id.name == number
                    );
                    if !(one && chosen_by_it) {
                        self.problem(format!(
                            "the number {{ ${number} }} is missing from the form [{name}]; it must not get lost"
                        ));
                    }
                }
                self.forms(&variant.value, required, &outside);
            }
        }
    }

    /// A term is plain text, or one choice between plain texts by a case that the messages name.
    fn term(&mut self, term: &Term<&str>) {
        self.shape(&term.value, None, 0);
        // A text that asks for a case that is gone would silently get another one.
        let own = cases(&term.value);
        for lost in
            self.rules.stock.get(term.id.name).into_iter().flatten().filter(|case| !own.contains(*case))
        {
            self.problem(format!("the form [{lost}] is missing; the stock words use it"));
        }
        for attribute in &term.attributes {
            self.at(&format!("-{}", term.id.name), Some(attribute.id.name));
            self.shape(&attribute.value, None, DEPTH);
        }
    }

    /// What a pattern is made of. `variables` are those that a message may use; a term has none, and its choice is
    /// between cases.
    fn shape(&mut self, pattern: &Pattern<&str>, variables: Option<&BTreeSet<String>>, depth: usize) {
        let placeables =
            pattern.elements.iter().filter(|e| matches!(e, PatternElement::Placeable { .. })).count();
        if placeables > PLACEABLES {
            self.problem(format!("it has {placeables} parts in braces; {PLACEABLES} are the most"));
        }
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => self.inline(inline, variables),
                Expression::Select { selector, variants } => {
                    if depth >= DEPTH || (variables.is_none() && depth > 0) {
                        self.problem("this choice is too deep; write it flat".to_owned());
                        continue;
                    }
                    if variants.len() > VARIANTS {
                        self.problem(format!(
                            "this choice has {} forms; {VARIANTS} are the most",
                            variants.len()
                        ));
                    }
                    let by_number = self.selector(selector, variables);
                    if by_number && variants.len() > 1 && self.rules.plurals.is_none() {
                        self.problem(
                            "the plural forms of this language are not known here; write one form".to_owned(),
                        );
                    }
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        if by_number
                            && matches!(variant.key, VariantKey::Identifier { .. })
                            && !PLURALS.contains(name)
                        {
                            self.problem(format!(
                                "[{name}] is no plural form; the forms are {}",
                                PLURALS.join(", ")
                            ));
                        }
                        if by_number && variant.default && *name != "other" {
                            self.problem(format!(
                                "the form that is always there must be *[other], not *[{name}]"
                            ));
                        }
                        self.shape(&variant.value, variables, depth + 1);
                    }
                }
            }
        }
        if !says_something(&pattern.elements) {
            self.problem(
                "the text is empty; write one, or delete this so that the stock words stay".to_owned(),
            );
        }
    }

    /// Whether the choice is by a number, so that its forms are plurals.
    fn selector(&mut self, selector: &InlineExpression<&str>, variables: Option<&BTreeSet<String>>) -> bool {
        match (selector, variables) {
            (InlineExpression::VariableReference { id }, Some(_)) => {
                self.variable(id.name, variables);
                true
            }
            // Inside a term a variable is the case that a message asks for.
            (InlineExpression::VariableReference { .. }, None) => false,
            (InlineExpression::TermReference { id, attribute: Some(_), arguments: None }, Some(_)) => {
                self.known_term(id.name);
                false
            }
            _ => {
                self.problem("a choice is made by a number, such as { $hold -> … }".to_owned());
                false
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, variables: Option<&BTreeSet<String>>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(id.name, variables),
            InlineExpression::StringLiteral { value } => {
                if let Some(bad) = unescaped(value).chars().find(|&c| forbidden(c)) {
                    self.problem(format!("the character U+{:04X} is not allowed; delete it", u32::from(bad)));
                }
            }
            InlineExpression::TermReference { id, attribute, arguments } if variables.is_some() => {
                self.known_term(id.name);
                if attribute.is_some() {
                    self.problem(format!("an attribute of -{} can choose a form, but not be shown", id.name));
                }
                self.arguments(arguments.as_ref());
            }
            InlineExpression::TermReference { id, .. } => {
                self.problem(format!("a term cannot use another term; write the words of -{}", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.problem(format!(
                    "functions such as {}() do not exist here; numbers come ready",
                    id.name
                ));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.problem(format!("a text cannot use another message; write the words of {}", id.name));
            }
            InlineExpression::NumberLiteral { value } => {
                self.problem(format!("write {value} without braces"));
            }
            InlineExpression::Placeable { .. } => {
                self.problem("braces inside braces do nothing; take one pair away".to_owned());
            }
        }
    }

    fn variable(&mut self, name: &str, variables: Option<&BTreeSet<String>>) {
        let Some(allowed) = variables else {
            self.problem(format!("a term cannot show the variable ${name}"));
            return;
        };
        if !allowed.contains(name) {
            let near = nearest(name, allowed.iter().map(String::as_str)).map(|name| format!("${name}"));
            self.problem(format!("this text has no variable ${name}{}", suggestion(near.as_deref())));
        }
    }

    fn known_term(&mut self, name: &str) {
        let Some(terms) = self.rules.terms else { return };
        if !terms.contains_key(name) {
            let near = nearest(name, terms.keys().map(String::as_str)).map(|name| format!("-{name}"));
            self.problem(format!("there is no term -{name}{}", suggestion(near.as_deref())));
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        let Some(CallArguments { positional, named }) = arguments else { return };
        let plain =
            named.iter().all(|argument| matches!(argument.value, InlineExpression::StringLiteral { .. }));
        if !positional.is_empty() || named.len() > 2 || !plain {
            self.problem("a term takes at most two cases, such as { -body(case: \"genitive\") }".to_owned());
        }
    }
}
