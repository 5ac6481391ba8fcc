//! The variables that a quantity gives to the words: its ends, in each unit that a reader may know.

use std::sync::LazyLock;

use crate::content::national::{NATIONAL, place};
use crate::content::quantity::{Quantity, QuantityId, Unit};
use crate::language::Country;

/// One variable that a quantity gives to the words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variable {
    pub name: String,
    pub value: f64,
    pub decimals: u8,
}

/// The variables of every quantity, in the order of the table, and of every national number.
static VARIABLES: LazyLock<[Vec<Vec<Variable>>; 2]> = LazyLock::new(|| {
    [QuantityId::ALL.iter().map(|id| made(id.facts())).collect(), NATIONAL.iter().map(made).collect()]
});

/// The variables that words may use for it: `$per-side-min` and `$per-side-max` for a range, the bare
/// id for one value. A temperature has `-c` and `-f` after the id, a length `-cm` and `-in`. A national number in another unit than
/// everyone's says that unit, `$store-fridge-hours`, so that no words can take hours for days.
pub(crate) fn variables(quantity: QuantityId, country: Option<Country>) -> &'static [Variable] {
    let [everyone, national] = &*VARIABLES;
    let of = match place(quantity, country) {
        Some(place) => national.get(place),
        None => everyone.get(quantity as usize),
    };
    of.map_or(&[], Vec::as_slice)
}

/// What a variable of everyone's words is called in those of a country.
pub(crate) fn in_country(name: &str, country: Option<Country>) -> &str {
    let renamed = NATIONAL.iter().filter(|row| row.country == country && country.is_some()).find_map(|row| {
        let place = variables(row.id, None).iter().position(|variable| variable.name == name)?;
        variables(row.id, country).get(place)
    });
    renamed.map_or(name, |variable| &variable.name)
}

fn made(row: &Quantity) -> Vec<Variable> {
    let Quantity { id, min, max, decimals, unit, .. } = *row;
    let name = match id.facts().unit {
        everyone if everyone == unit => id.as_str().to_owned(),
        _ => format!("{id}-{unit}s"),
    };
    let variable =
        |suffix: &str, value, decimals| Variable { name: [&name, suffix].concat(), value, decimals };
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
