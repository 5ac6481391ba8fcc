# One wording asks for a word that is not there; the default one does not.
# must say: locales/es/guide.ftl:4: guide.summary: in the wording breast it does not render; mend what stands in braces: Resolver error: Unknown term: -seno

-body = { -seno }
