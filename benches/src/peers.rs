//! The other peers, each used as its own documentation shows.
//!
//! Whoever takes arguments for each text gets those that this text needs, made beforehand where it borrows them.

pub mod embed;
pub mod rust_i18n;
pub mod static_fns;
pub mod templates;
pub mod typed;
pub mod zero;

include!(concat!(env!("OUT_DIR"), "/lookups.rs"));
