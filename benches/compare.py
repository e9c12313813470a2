#!/usr/bin/env python3
"""Compiles bench.cpp and hello.cpp against TinyTorch and libtorch, runs them, prints ratios.

The two programs alternate, so that both see the same machine; each case's number is the median over
the rounds. A ratio is TinyTorch's time over libtorch's: below 1, TinyTorch takes less. The last
column is the least and the greatest ratio of one round: where they differ much, the machine was
busy. Standard library only.
"""

import argparse
import os
import resource
import shlex
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command, **options):
    """The standard output of a command, or an exit that shows what it said."""
    pipe = subprocess.PIPE
    done = subprocess.run(command, stdout=pipe, stderr=pipe, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"bench: failed ({done.returncode}): {shlex.join(command)}\n{done.stderr[:4000]}")
    return done.stdout


def progress(text):
    if sys.stderr.isatty():
        print(f"\r{text:<40}\r", end="", file=sys.stderr)


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def compile_program(name, library, flags, folder):
    """The program's path, and the CPU seconds that compiling and linking it took."""
    program = os.path.join(folder, f"{name}_{library}")
    start = cpu_seconds()
    source = os.path.join(HERE, f"{name}.cpp")
    compiler = os.environ.get("CXX", "c++")
    run([compiler, "-std=c++17", "-O2", source, "-o", program, *shlex.split(flags)])
    return program, cpu_seconds() - start


def start_seconds(program, times=5):
    """The least wall time from start to exit."""
    best = float("inf")
    for _ in range(times + 1):
        start = time.perf_counter()
        run([program])
        best = min(best, time.perf_counter() - start)
    return best


def measure(programs, threads, arguments):
    """{case: {library: [seconds in each round]}}"""
    # No library may choose its number of threads from elsewhere.
    environment = dict(os.environ)
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
        environment[name] = str(threads)
    command = ["--threads", str(threads), "--filter", arguments.filter]
    samples = {}
    for turn in range(arguments.rounds):
        order = list(programs.items())
        for library, program in order if turn % 2 == 0 else reversed(order):
            progress(f"{threads} threads, round {turn + 1}: {library}")
            for line in run([program, *command], env=environment).splitlines():
                case, seconds = line.split("\t")
                samples.setdefault(case, {}).setdefault(library, []).append(float(seconds))
    progress("")
    return samples


def human(seconds):
    for unit, scale in (("s", 1), ("ms", 1e3), ("us", 1e6)):
        if seconds * scale >= 1:
            return f"{seconds * scale:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def print_row(name, ours, theirs, show=human, spread=""):
    ratio = ours / theirs
    print(f"{name:<26}{show(ours):>12}{show(theirs):>12}{ratio:>9.3f}{spread:>16}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help="folder for the programs")
    for library in ("tinytorch", "libtorch"):
        parser.add_argument(f"--{library}", required=True, metavar="FLAGS", help="compiler flags")
        parser.add_argument(f"--{library}-file", required=True, help="the library's main file")
    parser.add_argument("--filter", default="", help="only cases whose name has this in it")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", default="1,2", help="comma-separated numbers of threads")
    arguments = parser.parse_args()
    os.makedirs(arguments.build, exist_ok=True)

    load = os.getloadavg()[0]
    if load > 0.7:
        print(f"bench: the machine is busy (load {load:.1f}): ratios will vary", file=sys.stderr)
    print(f"{'case':<26}{'TinyTorch':>12}{'libtorch':>12}{'ratio':>9}{'rounds':>16}")
    flags = {"tinytorch": arguments.tinytorch, "libtorch": arguments.libtorch}
    if not arguments.filter:
        hello = {k: compile_program("hello", k, v, arguments.build) for k, v in flags.items()}
        print_row("hello: compile (CPU)", hello["tinytorch"][1], hello["libtorch"][1])
        started = [start_seconds(hello[k][0]) for k in flags]
        print_row("hello: start to exit", *started)
        files = (arguments.tinytorch_file, arguments.libtorch_file)
        sizes = [os.path.getsize(file) / 1e6 for file in files]
        print_row("library (MB)", *sizes, show=lambda size: f"{size:.1f}")
    programs = {k: compile_program("bench", k, v, arguments.build)[0] for k, v in flags.items()}
    for threads in (int(text) for text in arguments.threads.split(",")):
        for case, row in measure(programs, threads, arguments).items():
            ours, theirs = row["tinytorch"], row["libtorch"]
            ratios = [a / b for a, b in zip(ours, theirs)]
            print_row(
                f"{case} x{threads}",
                statistics.median(ours),
                statistics.median(theirs),
                spread=f"{min(ratios):.2f}-{max(ratios):.2f}",
            )


if __name__ == "__main__":
    main()
