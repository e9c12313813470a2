#!/usr/bin/env python3
"""Compiles bench.cpp and hello.cpp against TinyTorch and libtorch, runs them, prints ratios.

The two programs alternate, so that both see the same machine; each case's number is the median over
the rounds. A ratio is TinyTorch's time over libtorch's: below 1, TinyTorch takes less. "rounds" is the
least and the greatest ratio of one round: where they differ much, the machine was busy. "limit" is
the share of what the machine can do, measured in the same run: of the bandwidth of a copy, or of the
rate of fused multiply-adds. "goal" is the ratio to reach; a line that misses it ends with "<-".
Standard library only.
"""

import argparse
import os
import resource
import shlex
import statistics
import subprocess
import sys
import time

# The ratio to reach: by the longest of these that the case's name begins with.
GOALS = {
    "overhead/": 0.25,
    "memory/": 0.9,
    "gemm/": 1.0,
    "conv/": 1.0,
    "attention/": 0.8,
    "train/": 0.8,
    "train/tiny_mlp_adam": 0.3,
    "train/cnn": 0.7,
    "train/lstm": 0.6,
    "infer/": 0.8,
    "optim/": 0.6,
}
# The geometric mean of a group to reach.
MEANS = {"memory/": 0.5, "conv/": 0.8}
# The cases whose greatest memory is compared.
PEAKS = ("train/resnet50_224", "train/gpt")

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


def environment(threads):
    """No library may choose its number of threads from elsewhere."""
    out = dict(os.environ)
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
        out[name] = str(threads)
    return out


def measure(programs, threads, arguments):
    """{case: {library: [seconds in each round]}} and {case: (bytes, operations)}"""
    command = ["--threads", str(threads), "--filter", arguments.filter]
    samples, needs = {}, {}
    for turn in range(arguments.rounds):
        order = list(programs.items())
        for library, program in order if turn % 2 == 0 else reversed(order):
            progress(f"{threads} threads, round {turn + 1}: {library}")
            for line in run([program, *command], env=environment(threads)).splitlines():
                case, seconds, *need = line.split("\t")
                samples.setdefault(case, {}).setdefault(library, []).append(float(seconds))
                needs[case] = tuple(float(number) for number in need)
    progress("")
    return samples, needs


def limits(program, threads):
    """Bytes a second that a copy moves, and fused multiply-add operations a second."""
    lines = run([program, str(threads)]).splitlines()
    return tuple(float(line.split("\t")[1]) for line in lines)


def goal_of(case):
    found = [prefix for prefix in GOALS if case.startswith(prefix)]
    return GOALS[max(found, key=len)] if found else None


def share_of(seconds, need, limit):
    """The share of the machine's limit, as text."""
    shares = [n / seconds / most for n, most in zip(need, limit) if n > 0 and most > 0]
    return f"{100 * shares[0]:.0f} %" if shares else ""


def print_means(ratios):
    for prefix in dict.fromkeys(case.split("/")[0] + "/" for case in ratios):
        group = [ratio for case, ratio in ratios.items() if case.startswith(prefix)]
        mean = statistics.geometric_mean(group)
        goal = MEANS.get(prefix)
        told = "" if goal is None else f"  goal {goal}" + ("  <-" if mean > goal else "")
        print(f"geometric mean of {prefix[:-1]} ({len(group)} lines): {mean:.3f}{told}")


def print_peaks(programs, threads, arguments):
    for case in PEAKS:
        if not any(part in case for part in arguments.filter.split(",")):
            continue
        peaks = {}
        for library, program in programs.items():
            command = [program, "--threads", str(threads), "--filter", case, "--peak"]
            peaks[library] = float(run(command, env=environment(threads)).split("\t")[1]) / 1e6
        print_row(f"{case} (MB)", *peaks.values(), show=lambda size: f"{size:.0f}", goal=1.0)


def human(seconds):
    for unit, scale in (("s", 1), ("ms", 1e3), ("us", 1e6)):
        if seconds * scale >= 1:
            return f"{seconds * scale:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def print_row(name, ours, theirs, show=human, spread="", share="", goal=None):
    ratio = ours / theirs
    told = "" if goal is None else f"{goal:>6}" + (" <-" if ratio > goal else "")
    times = f"{show(ours):>10}{show(theirs):>10}"
    print(f"{name:<36}{times}{ratio:>8.3f}{spread:>13}{share:>7}{told}", flush=True)


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
    print(f"{'case':<36}{'TinyTorch':>10}{'libtorch':>10}{'ratio':>8}{'rounds':>13}{'limit':>7}  goal")
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
    machine = compile_program("limits", "machine", "-lpthread", arguments.build)[0]
    for threads in (int(text) for text in arguments.threads.split(",")):
        limit = limits(machine, threads)
        print(f"-- {threads} threads: copy {limit[0] / 1e9:.1f} GB/s, fma {limit[1] / 1e9:.0f} GFLOP/s")
        samples, needs = measure(programs, threads, arguments)
        ratios = {}
        for case, row in samples.items():
            ours, theirs = row["tinytorch"], row["libtorch"]
            rounds = [a / b for a, b in zip(ours, theirs)]
            mine, other = statistics.median(ours), statistics.median(theirs)
            ratios[case] = mine / other
            spread = f"{min(rounds):.2f}-{max(rounds):.2f}"
            share = share_of(mine, needs[case], limit)
            print_row(case, mine, other, spread=spread, share=share, goal=goal_of(case))
        print_means(ratios)
        print_peaks(programs, threads, arguments)


if __name__ == "__main__":
    main()
