# The words stand right after the name of the message.
# must say: en, line 4, step-express: words stand in attributes here, such as ".title = …"; move them

step-express = X
