"""What all tests share."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run; no deadlines, since other work on the machine would break them.
settings.register_profile("kehoach", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kehoach")

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]
_START, _LIMIT, _STEP = 2_000, 32_000, 4
_PER_DOUBLING = 2.6


@pytest.fixture(scope="session")
def assert_linear() -> AssertLinear:
    """Check that twice the source takes at most 2.6 times as long, measured over two doublings at a time."""

    def check(make: Callable[[int], str], run: Callable[[str], object]) -> None:
        def cpu(size: int) -> float:
            source = make(size)
            start = time.process_time()
            run(source)
            return time.process_time() - start

        size = _START
        before = min(cpu(size), cpu(size))
        while size < _LIMIT:
            after = cpu(size * _STEP)
            if after > _allowed(before):
                before = max(before, min(cpu(size) for _ in range(3)))
                after = min(after, cpu(size * _STEP))
            assert after <= _allowed(before), f"{size} characters: {before:.2f} s, {_STEP} times as many: {after:.2f} s"
            size, before = size * _STEP, after

    return check


def _allowed(before: float) -> float:
    return _PER_DOUBLING**2 * before + 0.04
