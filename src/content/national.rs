//! Numbers that the health service of a country gives to its own parents, where they are stricter than those of [`quantity`](super::quantity).
//!
//! A language made for the readers of a country has that country's numbers. What was read, and where it leaves doubts:
//! docs/medicine/national.md.

use crate::content::quantity::{Quantity, QuantityId as Q, Unit};
use crate::content::source::SourceId as S;
use crate::facts::Basis;
use crate::language::Country;

/// One day at the most in a fridge that may not be cold, wherever a cold one has no more than three.
const UNKNOWN: Quantity = Quantity::one(1.0, Unit::Day, Basis::practice(&[S::TukoKenya, S::ChinaLeaflet]));
/// Where a cold fridge has only hours, one that may not be cold counts as a room.
const AS_A_ROOM: Quantity = Quantity::one(4.0, Unit::Hour, Basis::guideline(&[S::CdcStorage]));

const BRAZIL: Basis = Basis::practice(&[S::SaudeAbril, S::BrasilCartilha]);
const CHINA: Basis = Basis::practice(&[S::ChinaLeaflet]);
const FRANCE: Basis = Basis::practice(&[S::Babig, S::AfssaTable]);
const KENYA: Basis = Basis::practice(&[S::TukoKenya]);
const PORTUGAL: Basis = Basis::guideline(&[S::Dgs2013]);

/// The place of a country's own row for a quantity, if it has one.
pub(crate) fn place(id: Q, country: Option<Country>) -> Option<usize> {
    country.and_then(|_| NATIONAL.iter().position(|row| row.id == id && row.country == country))
}

pub(crate) const NATIONAL: &[Quantity] = &[
    // A health authority's consultant, in the press.
    Quantity::one(3.0, Unit::Day, Basis::practice(&[S::GulfTodayDha]))
        .national(Country::UnitedArabEmirates, Q::StoreFridge),
    UNKNOWN.national(Country::UnitedArabEmirates, Q::StoreFridgeUnknown),
    Quantity::one(12.0, Unit::Hour, BRAZIL).national(Country::Brazil, Q::StoreFridge),
    AS_A_ROOM.national(Country::Brazil, Q::StoreFridgeUnknown),
    AS_A_ROOM.national(Country::Brazil, Q::StoreFridgePoor),
    Quantity::one(12.0, Unit::Hour, BRAZIL).national(Country::Brazil, Q::StoreCoolBag),
    Quantity::one(15.0, Unit::Day, BRAZIL).national(Country::Brazil, Q::StoreFreezer),
    Quantity::one(37.8, Unit::Celsius, Basis::guideline(&[S::ParanaDanger]))
        .decimals(1)
        .national(Country::Brazil, Q::BabyFever),
    Quantity::one(3.0, Unit::Day, CHINA).national(Country::China, Q::StoreFridge),
    UNKNOWN.national(Country::China, Q::StoreFridgeUnknown),
    Quantity::one(2.0, Unit::Month, CHINA).national(Country::China, Q::StoreFreezer),
    Quantity::one(3.0, Unit::Month, Basis::guideline(&[S::AepStoring]))
        .national(Country::Spain, Q::StoreFreezer),
    Quantity::one(2.0, Unit::Day, FRANCE).national(Country::France, Q::StoreFridge),
    UNKNOWN.national(Country::France, Q::StoreFridgeUnknown),
    Quantity::one(4.0, Unit::Month, FRANCE).national(Country::France, Q::StoreFreezer),
    Quantity::one(30.0, Unit::Minute, Basis::practice(&[S::AfssaTable]))
        .national(Country::France, Q::StoreLeftover),
    Quantity::one(1.0, Unit::Day, KENYA).national(Country::Kenya, Q::StoreFridge),
    UNKNOWN.national(Country::Kenya, Q::StoreFridgeUnknown),
    Quantity::one(3.0, Unit::Week, KENYA).national(Country::Kenya, Q::StoreFreezer),
    Quantity::one(2.0, Unit::Day, PORTUGAL).national(Country::Portugal, Q::StoreFridge),
    UNKNOWN.national(Country::Portugal, Q::StoreFridgeUnknown),
    // Half a year there only where the freezer is as cold as this.
    Quantity::one(-20.0, Unit::Celsius, PORTUGAL).national(Country::Portugal, Q::StoreFreezerHeat),
];
