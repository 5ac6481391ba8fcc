# The words for the body in the default wording: both words, as the first mention of an item.
# Where a second mention is needed in one item, the texts say "side", "skin", "area" or "it".

-body = breast or chest
