# The word asks for itself.
# must say: locales/es/guide.ftl:4: guide.summary: in the wording default it does not render; mend what stands in braces: Resolver error: Cyclical dependency detected

-body = { -body }
