# Nothing but a head: the whole file is not there.
# must say: locales/es/wordings/default.ftl is missing; it defines -body
