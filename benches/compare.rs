//! This crate beside its peers, over the same words, in one run.

use std::hint::black_box;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion};
use hand_expression_benches::bundle::{Bundle, Concurrent};
use hand_expression_benches::ours::{self, Ours};
use hand_expression_benches::table::Table;
use hand_expression_benches::{Words, check};

/// One that is read from the left and one from the right.
const TAGS: [&str; 2] = ["en", "ur"];

/// What an application says otherwise. Not every peer could merge a message that has other fields as well.
const OVERLAY: &str = "block-ease-first =\n    .text = Ease the fuller side.\n";

#[cfg(feature = "peers")]
const HEADER: &str = "es-MX, en;q=0.8";

fn main() {
    check::all();
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    let c = &mut criterion;
    words::<Ours>(c);
    words::<Bundle>(c);
    words::<Table>(c);
    threads::<Ours>(c);
    threads::<Concurrent>(c);
    threads::<Table>(c);
    overlay(c, Ours::NAME, || ours::with_overlay("en", OVERLAY));
    overlay(c, <Bundle>::NAME, || {
        let mut bundle = <Bundle>::new("en");
        bundle.overlay(OVERLAY);
        bundle
    });
    json(c);
    #[cfg(feature = "peers")]
    peers(c);
    criterion.final_summary();
}

#[cfg(feature = "peers")]
fn peers(c: &mut Criterion) {
    use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
    use hand_expression::{Phase, Reader, languages};
    use hand_expression_benches::peers::embed::{self, Embed};
    use hand_expression_benches::peers::rust_i18n::RustI18n;
    use hand_expression_benches::peers::static_fns::Static;
    use hand_expression_benches::peers::templates::Templates;
    use hand_expression_benches::peers::typed::{Typed, generated::L10n};
    use hand_expression_benches::peers::zero::Zero;

    words::<Embed>(c);
    words::<RustI18n>(c);
    words::<Static>(c);
    words::<Templates>(c);
    words::<Typed>(c);
    words::<Zero>(c);
    threads::<Embed>(c);
    threads::<RustI18n>(c);
    threads::<Static>(c);
    threads::<Templates>(c);
    threads::<Typed>(c);
    threads::<Zero>(c);
    overlay(c, Embed::NAME, || Embed::with_overlay("en", OVERLAY));

    let mut group = c.benchmark_group("negotiate");
    let library = ours::library();
    group.bench_function(BenchmarkId::new(Ours::NAME, "en"), |b| {
        b.iter(|| library.guide(black_box(HEADER)));
    });
    group.bench_function(BenchmarkId::new("hand-expression, of a phase", "en"), |b| {
        b.iter(|| library.guide(Reader::new(black_box(HEADER)).phase(Phase::FirstDays)));
    });
    // Those that the catalogues have.
    let everyones = languages().iter().filter(|language| language.country().is_none());
    let tags: Vec<_> = everyones.map(|language| language.tag().clone()).collect();
    group.bench_function(BenchmarkId::new("fluent-langneg", "en"), |b| {
        b.iter(|| {
            let asked = parse_accepted_languages(black_box(HEADER));
            negotiate_languages(&asked, &tags, Some(&tags[0]), NegotiationStrategy::Lookup)[0].clone()
        });
    });
    group
        .bench_function(BenchmarkId::new(Typed::NAME, "en"), |b| b.iter(|| L10n::langneg(black_box(HEADER))));
    let loader = embed::with_languages(&tags);
    group.bench_function(BenchmarkId::new(Embed::NAME, "en"), |b| {
        b.iter(|| {
            let asked = parse_accepted_languages(black_box(HEADER));
            loader.select_languages_negotiate(&asked, NegotiationStrategy::Lookup)
        });
    });
    group.finish();
}

/// What can be asked of every way to hold the words.
fn words<W: Words>(c: &mut Criterion) {
    for tag in TAGS.into_iter().filter(|_| W::ANEW) {
        let name = BenchmarkId::new(W::NAME, tag);
        let both = || {
            let words = W::new(black_box(tag));
            (words.read(), words)
        };
        c.benchmark_group("cold").bench_function(name.clone(), |b| b.iter(both));
        // An app that keeps its words never pays for giving them back.
        c.benchmark_group("cold, kept").bench_function(name, |b| b.iter_with_large_drop(both));
    }
    for tag in TAGS {
        let words = W::new(tag);
        c.benchmark_group("warm")
            .bench_function(BenchmarkId::new(W::NAME, tag), |b| b.iter(|| black_box(&words).read()));
    }
    let words = W::new(TAGS[0]);
    let name = BenchmarkId::new(W::NAME, TAGS[0]);
    c.benchmark_group("one text").bench_function(name.clone(), |b| {
        b.iter(|| black_box(&words).title(|text| _ = black_box(text.len())));
    });
    c.benchmark_group("one text with a number")
        .bench_function(name, |b| b.iter(|| black_box(&words).hold(|text| _ = black_box(text.len()))));
}

/// The same words read by one thread and by two at a time.
fn threads<W: Words + Sync>(c: &mut Criterion) {
    let words = W::new(TAGS[0]);
    for count in [1, 2] {
        let mut group = c.benchmark_group(format!("warm, in {count} threads"));
        group.bench_function(BenchmarkId::new(W::NAME, TAGS[0]), |b| {
            b.iter_custom(|times| together(count, || (0..times).for_each(|_| _ = black_box(words.read()))));
        });
        group.finish();
    }
}

/// The time until the last of some threads is done that begin together.
fn together(count: usize, read: impl Fn() + Sync) -> Duration {
    let start = Barrier::new(count);
    thread::scope(|scope| {
        let one = || {
            start.wait();
            let start = Instant::now();
            read();
            start.elapsed()
        };
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a reader")).max().unwrap_or_default()
    })
}

/// From nothing to every text, with words of an application over the others.
fn overlay<W: Words>(c: &mut Criterion, name: &str, make: impl Fn() -> W) {
    make().each(|text| assert_ne!(text, "Ease the fuller side gently, only until it feels softer."));
    c.benchmark_group("cold, overlay").bench_function(BenchmarkId::new(name, TAGS[0]), |b| {
        b.iter(|| {
            let words = make();
            (words.read(), words)
        });
    });
}

/// The whole guide with its facts and ids, beside the texts alone.
fn json(c: &mut Criterion) {
    let mut group = c.benchmark_group("to JSON");
    let guide = Ours::new(TAGS[0]).0;
    group.bench_function(BenchmarkId::new(Ours::NAME, TAGS[0]), |b| {
        b.iter(|| serde_json::to_string(black_box(&*guide)).expect("plain data"));
    });
    let texts = Table::new(TAGS[0]).0;
    group.bench_function(BenchmarkId::new(Table::NAME, TAGS[0]), |b| {
        b.iter(|| serde_json::to_string(black_box(texts)).expect("plain data"));
    });
    group.finish();
}
