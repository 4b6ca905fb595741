"""Where the screens' questions to the library are taken: work in threads, answers as messages."""
