"""What a measurement ran on."""

from __future__ import annotations

import platform
import re
from pathlib import Path


def machine() -> str:
    """Model and number of the processor's cores, system, Python."""
    info = Path("/proc/cpuinfo")
    models = re.findall(r"model name\s*: (.+)", info.read_text(encoding="utf-8")) if info.exists() else []
    name = models[0] if models else platform.processor() or platform.machine()
    return f"{name}, {len(models) or '?'} cores, {platform.system()}, Python {platform.python_version()}"
