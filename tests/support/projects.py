"""Throw-away projects that use an installed Sparta, for tests that edit, break or move a service."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "01-hello" / "main.cpp"

CMAKE = """cmake_minimum_required(VERSION 3.25)
project({name} LANGUAGES CXX)
find_package(Sparta REQUIRED)
sparta_add_service({name} SOURCES main.cpp)
"""


def run(*command, check=True, timeout=600, **kwargs):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=timeout, **kwargs)
    if check:
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def install(prefix: Path) -> Path:
    """Installs the build under test (SPARTA_BUILD names it) into a prefix."""
    run("cmake", "--install", os.environ["SPARTA_BUILD"], "--prefix", prefix)
    return prefix


@dataclass
class Project:
    """A service in a folder of its own; `tool` is its program."""

    folder: Path
    name: str

    @property
    def build_folder(self) -> Path:
        return self.folder / "build"

    @property
    def tool(self) -> Path:
        return self.build_folder / self.name

    @property
    def main(self) -> Path:
        return self.folder / "main.cpp"

    def edit(self, old: str, new: str):
        text = self.main.read_text()
        assert old in text
        self.main.write_text(text.replace(old, new))

    def call(self, *arguments, env=None, check=True, **kwargs):
        return run(self.tool, *arguments, cwd=self.folder, env=env, check=check, **kwargs)


def make_project(folder: Path, prefix: Path, source: str, name: str = "hello", build: bool = True) -> Project:
    folder.mkdir(parents=True, exist_ok=True)
    project = Project(folder, name)
    project.main.write_text(source)
    (folder / "CMakeLists.txt").write_text(CMAKE.format(name=name))
    launcher = os.environ.get("SPARTA_COMPILER_LAUNCHER")
    run("cmake", "-S", folder, "-B", project.build_folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_PREFIX_PATH={prefix}", f"-DSPARTA_VENV={os.environ.get('SPARTA_VENV', '')}",
        *([f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}"] if launcher else []))
    if build:
        run("cmake", "--build", project.build_folder)
    return project
