//! The variables that a quantity gives to the words: its ends, in each unit that a reader may know.

use std::sync::LazyLock;

use crate::content::quantity::{Quantity, QuantityId, Unit};

/// One variable that a quantity gives to the words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variable {
    pub name: String,
    pub value: f64,
    pub decimals: u8,
}

/// The variables of every quantity, in the order of the table: the same in all languages, and needed for each.
static VARIABLES: LazyLock<Vec<Vec<Variable>>> =
    LazyLock::new(|| QuantityId::ALL.iter().copied().map(made).collect());

/// The variables that words may use for it: `$per-side-min` and `$per-side-max` for a range, the bare
/// id for one value. A temperature has `-c` and `-f` after the id, a length `-cm` and `-in`.
pub(crate) fn variables(quantity: QuantityId) -> &'static [Variable] {
    VARIABLES.get(quantity as usize).map_or(&[], Vec::as_slice)
}

fn made(quantity: QuantityId) -> Vec<Variable> {
    let Quantity { min, max, decimals, unit, .. } = *quantity.facts();
    let variable = |suffix: &str, value, decimals| Variable {
        name: [quantity.as_str(), suffix].concat(),
        value,
        decimals,
    };
    let ends = |suffix: &str| {
        if min < max {
            vec![
                variable(&[suffix, "-min"].concat(), min, decimals),
                variable(&[suffix, "-max"].concat(), max, decimals),
            ]
        } else {
            vec![variable(suffix, min, decimals)]
        }
    };
    match unit {
        Unit::Celsius => vec![
            variable("-c", min, decimals),
            variable("-f", rounded(min * 9.0 / 5.0 + 32.0, decimals), decimals),
        ],
        // Inches are spoken to the half: the middle of 2 to 3 cm is "about 1 inch".
        Unit::Centimetre => {
            let mut variables = ends("-cm");
            variables.push(variable("-in", (f64::midpoint(min, max) / 2.54 * 2.0).round() / 2.0, decimals));
            variables
        }
        _ => ends(""),
    }
}
fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = 10_f64.powi(decimals.into());
    // Adding zero turns the "-0" that −18 °C would give into "0".
    (value * scale).round() / scale + 0.0
}
