"""What all tests share."""

import gc
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run; no deadlines, since other work on the machine would break them.
settings.register_profile("kehoach", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kehoach")


_LONGEST = "test_kill.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What measures time is told apart: on a busy machine it says nothing, so `make growth` runs it alone.

    The longest test begins first: at the end the other worker would wait for it.
    """
    items.sort(key=lambda item: item.path.name != _LONGEST)
    for item in items:
        measured = "assert_linear" in getattr(item, "fixturenames", ())
        if measured or item.name.startswith(("test_linear_time", "test_time_grows")):
            item.add_marker(pytest.mark.growth)


AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]
_START, _LIMIT = 2_000, 16_000
_PER_DOUBLING, _PER_CHARACTER, _NOISE = 2.6, 40e-6, 0.04


@pytest.fixture(scope="session")
def assert_linear() -> AssertLinear:
    """Check that twice the source takes at most 2.6 times as long (processor time, best of several), and not ages."""

    def check(make: Callable[[int], str], run: Callable[[str], object]) -> None:
        def cpu(size: int) -> float:
            source = make(size)
            gc.disable()  # the time of a collection depends on all that other tests have left
            try:
                start = time.process_time()
                run(source)
                return time.process_time() - start
            finally:
                gc.enable()

        size, before = _START, min(cpu(_START), cpu(_START))
        while size < _LIMIT and before < 0.5:
            step = 4 if before < 0.05 else 2
            larger, after = size * step, cpu(size * step)
            allowed = _PER_DOUBLING ** (step / 2)
            if after > allowed * before + _NOISE:
                before = max(before, min(cpu(size), cpu(size)))
                after = min(after, cpu(larger))
            assert after <= allowed * before + _NOISE, f"{size} characters {before:.2f} s, {larger} {after:.2f} s"
            size, before = larger, after
        if before > _PER_CHARACTER * size + _NOISE:
            before = min(before, cpu(size))
        assert before <= _PER_CHARACTER * size + _NOISE, f"{size} characters take {before:.2f} s"

    return check
