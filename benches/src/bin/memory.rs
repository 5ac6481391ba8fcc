//! Heap, counted by the allocator: what a guide keeps, what building it takes, and that reading takes nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use hand_expression::LanguageIdentifier;
use hand_expression_benches::bundle::Bundle;
use hand_expression_benches::catalogue::{TAGS, TEXTS, place};
use hand_expression_benches::{Words, ours};

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);
static CALLS: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// An allocator cannot be written without it. It only counts, and leaves the rest to the system's.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Relaxed);
        let live = LIVE.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(live, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }

    // Growing in place, as the system's allocator does it for what is large, is not two blocks at a time.
    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        CALLS.fetch_add(1, Relaxed);
        let live = LIVE.fetch_add(size, Relaxed) + size - layout.size();
        LIVE.fetch_sub(layout.size(), Relaxed);
        PEAK.fetch_max(live, Relaxed);
        unsafe { System.realloc(place, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What an action did to the heap.
struct Heap {
    kept: usize,
    peak: usize,
    calls: usize,
}

fn measured<T>(action: impl FnOnce() -> T) -> (T, Heap) {
    let (live, calls) = (LIVE.load(Relaxed), CALLS.load(Relaxed));
    PEAK.store(live, Relaxed);
    let made = action();
    let kept = LIVE.load(Relaxed) - live;
    (made, Heap { kept, peak: PEAK.load(Relaxed) - live, calls: CALLS.load(Relaxed) - calls })
}

#[allow(clippy::cast_precision_loss)]
fn row(name: &str, words: usize, heap: &Heap, read: &Heap) {
    let ratio = |bytes: usize| bytes as f64 / words as f64;
    println!(
        "| {name} | {words} | {} | {:.2} | {} | {:.2} | {} | {} |",
        heap.kept,
        ratio(heap.kept),
        heap.peak,
        ratio(heap.peak),
        heap.calls,
        read.calls
    );
}

fn main() {
    println!(
        "| | bytes of words | live heap | × words | peak while building | × words | allocations | in a warm read |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let words = |tag: &str| TEXTS[place(tag)].iter().map(|text| text.len()).sum::<usize>();
    // What is made once for all languages is no part of the first.
    let tags: Vec<LanguageIdentifier> = TAGS.iter().map(|tag| tag.parse().expect("a tag")).collect();
    let (library, heap) = measured(ours::library);
    println!("| a library without a guide | | {} | | {} | | {} | |", heap.kept, heap.peak, heap.calls);
    let mut all = 0;
    let (guides, heap) = measured(|| {
        let mut guides = Vec::with_capacity(tags.len());
        for tag in &tags {
            let name = tag.to_string();
            all += words(&name);
            let (guide, heap) = measured(|| library.guide(tag));
            let ((), read) = measured(|| _ = black_box(ours::read(&guide)));
            row(&format!("hand-expression, {name}"), words(&name), &heap, &read);
            guides.push(guide);
        }
        guides
    });
    // Each language sets the peak anew, so that of all is that of the last.
    let ((), read) = measured(|| guides.iter().for_each(|guide| _ = black_box(ours::read(guide))));
    row("hand-expression, all", all, &heap, &read);
    for name in ["en", "ur"] {
        let (bundle, heap) = measured(|| <Bundle>::new(name));
        let ((), read) = measured(|| _ = black_box(bundle.read()));
        row(&format!("fluent-bundle, {name}"), words(name), &heap, &read);
    }
}
