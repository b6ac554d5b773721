"""What people corrected: an overlay over the extracted values that is applied on every build.

``entry`` says what a correction is and where it is kept, ``overlay`` puts corrections in force on what was read,
``tables`` writes what was applied, ``make`` makes one of a value that somebody gives, and ``sheets`` those of an
edited table.
"""
