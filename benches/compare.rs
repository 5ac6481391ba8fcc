//! This crate beside its peers, over the same words, in one run.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use hand_expression_benches::bundle::Bundle;
use hand_expression_benches::{check, ours, table};
use unic_langid::LanguageIdentifier;

/// One that is read from the left and one from the right, and one in two layers.
const TAGS: [&str; 3] = ["en", "ar", "es-ES"];

fn cold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("cold");
    for name in TAGS {
        let tag: LanguageIdentifier = name.parse().expect("a tag");
        group.bench_function(BenchmarkId::new("hand-expression", name), |b| {
            b.iter(|| {
                let guide = ours::guide(black_box(&tag));
                (ours::read(&guide), guide)
            });
        });
        group.bench_function(BenchmarkId::new("fluent-bundle", name), |b| {
            b.iter(|| {
                let bundle = Bundle::new(black_box(name));
                (bundle.read(), bundle)
            });
        });
        group.bench_function(BenchmarkId::new("static table", name), |b| {
            b.iter(|| table::read(table::table(black_box(name))));
        });
    }
    group.finish();
    // An app that keeps its words never pays for giving them back.
    let mut group = criterion.benchmark_group("cold, without giving back");
    for name in TAGS {
        let tag: LanguageIdentifier = name.parse().expect("a tag");
        group.bench_function(BenchmarkId::new("hand-expression", name), |b| {
            b.iter_with_large_drop(|| {
                let guide = ours::guide(black_box(&tag));
                (ours::read(&guide), guide)
            });
        });
        group.bench_function(BenchmarkId::new("fluent-bundle", name), |b| {
            b.iter_with_large_drop(|| {
                let bundle = Bundle::new(black_box(name));
                (bundle.read(), bundle)
            });
        });
    }
    group.finish();
}

fn warm(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("warm");
    for name in TAGS {
        let guide = ours::guide(&name.parse().expect("a tag"));
        group.bench_function(BenchmarkId::new("hand-expression", name), |b| {
            b.iter(|| ours::read(black_box(&guide)));
        });
        let bundle = Bundle::new(name);
        group.bench_function(BenchmarkId::new("fluent-bundle", name), |b| {
            b.iter(|| black_box(&bundle).read());
        });
        let texts = table::table(name);
        group.bench_function(BenchmarkId::new("static table", name), |b| {
            b.iter(|| table::read(black_box(texts)));
        });
    }
    group.finish();
}

fn main() {
    check::all();
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    cold(&mut criterion);
    warm(&mut criterion);
    criterion.final_summary();
}
