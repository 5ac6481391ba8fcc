# The words of another message.
# must say: en, line 5, step-express.title: a text cannot use another message; write the words of step-form-c

step-express =
    .title = Look { step-form-c }
