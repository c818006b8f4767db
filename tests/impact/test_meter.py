"""The meter: counters of a fake machine, a command that turns them, and what is said when nothing counts."""

import json
import math
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.errors import BadQuantity, BadUsage
from trottinette.impact.child import run
from trottinette.impact.factors import factor
from trottinette.impact.meter import JOULES_PER_WH, Metered, meter, read_watts, weigh_run
from trottinette.impact.places import place
from trottinette.impact.rapl import Tally, find_counters

RANGE_UJ = 262_143_328_850


class Machine:
    """A powercap tree in a folder. Paths as the kernel has them."""

    def __init__(self, root: Path) -> None:
        self.root = root / "powercap"
        self.root.mkdir()

    def add(self, zone: str, name: str, uj: int = 1_000_000, range_uj: int = RANGE_UJ) -> Path:
        folder = self.root / zone
        folder.mkdir()
        (folder / "name").write_text(name + "\n")
        (folder / "max_energy_range_uj").write_text(f"{range_uj}\n")
        (folder / "energy_uj").write_text(f"{uj}\n")
        return folder / "energy_uj"

    def meter(self, script: str, **options: Any) -> Metered:
        """Meter a program that may set the counters itself: `turn("intel-rapl:0", 5)`."""
        told = f"""
        from pathlib import Path
        def turn(zone, uj):
            Path({str(self.root)!r}, zone, "energy_uj").write_text(str(uj))
        """
        program = textwrap.dedent(told) + textwrap.dedent(script)
        options = {"idle_seconds": 0.0, "driver": self.root / "none", **options}
        return meter([sys.executable, "-c", program], powercap=self.root, **options)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture(autouse=True)
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this machine has: NVML is asked for only where a test puts one."""
    monkeypatch.setitem(sys.modules, "pynvml", None)


def parts(metered: Metered) -> dict[str, float]:
    return {part.name: part.energy_j.likely for part in metered.parts if part.basis == "measured"}


# ---- counters ----------------------------------------------------------------------------------------------


def test_packages_and_their_memory_are_summed_and_nothing_inside_them(machine: Machine) -> None:
    for socket in (0, 1):
        machine.add(f"intel-rapl:{socket}", f"package-{socket}", 1_000_000 + socket)
        machine.add(f"intel-rapl:{socket}:0", "core")
        machine.add(f"intel-rapl:{socket}:1", "uncore")
        machine.add(f"intel-rapl:{socket}:2", "dram", 5_000_000 + socket)
    machine.add("intel-rapl:2", "psys", 9_000_000)
    (machine.root / "intel-rapl").mkdir()  # the control type itself, no domain
    metered = machine.meter(
        """
        turn("intel-rapl:0", 3_000_000); turn("intel-rapl:1", 5_000_001)
        turn("intel-rapl:0:2", 5_500_000); turn("intel-rapl:1:2", 5_250_001)
        turn("intel-rapl:0:0", 2_500_000); turn("intel-rapl:2", 99_000_000)
        """
    )
    assert parts(metered) == {"package-0": 2.0, "package-1": 4.0, "dram of package-0": 0.5, "dram of package-1": 0.25}
    assert metered.basis == "measured"
    assert metered.counted_j == pytest.approx(6.75)
    supply = factor("host.overhead.laptop").range
    assert metered.energy_wh.likely == pytest.approx(6.75 / JOULES_PER_WH * supply.likely)
    assert metered.energy_wh.low >= 6.75 / JOULES_PER_WH


def test_psys_is_taken_alone_and_only_when_asked_for(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    machine.add("intel-rapl:1", "psys", 2_000_000)
    script = 'turn("intel-rapl:0", 2_000_000); turn("intel-rapl:1", 9_000_000)'
    assert parts(machine.meter(script, psys=True)) == {"psys": 7.0}


def test_psys_that_is_not_there_is_said(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    metered = machine.meter('turn("intel-rapl:0", 2_000_000)', psys=True)
    assert parts(metered) == {"package-0": 1.0}
    assert any("psys" in said for said in metered.notes)


@given(before=st.integers(0, RANGE_UJ), spent=st.integers(1, RANGE_UJ - 1))
def test_a_counter_that_starts_again_is_followed(
    before: int, spent: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    machine = Machine(tmp_path_factory.mktemp("machine"))
    file = machine.add("intel-rapl:0", "package-0", before)
    tally = Tally(find_counters(machine.root).counters)
    after = before + spent
    file.write_text(str(after if after <= RANGE_UJ else after - RANGE_UJ))
    tally.look(3600.0)
    assert tally.joules()["package-0"] == pytest.approx(spent / 1e6)


def test_many_turns_are_followed_when_looked_at_in_each(machine: Machine) -> None:
    file = machine.add("intel-rapl:0", "package-0", 0, 1000_000_000)
    tally = Tally(find_counters(machine.root).counters)
    for step in range(1, 51):
        file.write_text(str(step * 400_000_000 % 1000_000_000))
        tally.look(step * 10.0)
    assert tally.joules()["package-0"] == pytest.approx(50 * 400.0)


def test_a_counter_put_back_to_nought_is_no_turn(machine: Machine) -> None:
    """The driver was loaded anew: 200 kJ in a second is nobody's processor."""
    machine.add("intel-rapl:0", "package-0", RANGE_UJ // 4)
    metered = machine.meter('turn("intel-rapl:0", 17)')
    assert metered.basis == "modelled"
    assert not parts(metered)
    assert any("nought" in said for said in metered.notes)


def test_a_mirrored_counter_is_counted_once(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0", 1_000_000)
    machine.add("intel-rapl-mmio:0", "package-0", 1_000_000)
    metered = machine.meter('turn("intel-rapl:0", 4_000_000); turn("intel-rapl-mmio:0", 4_000_000)')
    assert parts(metered) == {"package-0": 3.0}
    assert any("intel-rapl-mmio:0" in said for said in metered.notes)


def test_two_names_of_one_counter_are_found_by_their_readings(machine: Machine) -> None:
    """Two dies of one package show the same register: equal at every look."""
    machine.add("intel-rapl:0", "package-0-die-0", 7_000_000)
    machine.add("intel-rapl:1", "package-0-die-1", 7_000_000)
    metered = machine.meter('turn("intel-rapl:0", 9_000_000); turn("intel-rapl:1", 9_000_000)')
    assert metered.counted_j == pytest.approx(2.0)
    assert any("package-0-die-1" in said for said in metered.notes)


def test_two_packages_that_spent_alike_are_both_counted(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0", 7_000_000)
    machine.add("intel-rapl:1", "package-1", 8_000_000)
    metered = machine.meter('turn("intel-rapl:0", 9_000_000); turn("intel-rapl:1", 10_000_000)')
    assert metered.counted_j == pytest.approx(4.0)


def test_symbolic_links_as_in_sysfs_are_followed(machine: Machine, tmp_path: Path) -> None:
    real = tmp_path / "devices"
    real.mkdir()
    file = machine.add("intel-rapl:0", "package-0")
    (machine.root / "intel-rapl:0").rename(real / "zone")
    (machine.root / "intel-rapl:0").symlink_to(real / "zone")
    assert not file.is_symlink()
    assert parts(machine.meter('turn("intel-rapl:0", 3_000_000)')) == {"package-0": 2.0}


# ---- counters that cannot be had ---------------------------------------------------------------------------


def modelled(metered: Metered) -> None:
    """Labelled, explained, with the model's own wide range, and holding the busy core's watts."""
    assert metered.basis == "modelled"
    assert metered.net_wh is None
    assert metered.notes
    assert metered.energy_wh.low * 2 < metered.energy_wh.likely < metered.energy_wh.high / 2
    core = factor("meter.busy_core").range
    assert metered.energy_wh.low * JOULES_PER_WH >= core.low * metered.processor_seconds
    assert {"meter.busy_core", "meter.memory"} <= set(metered.factors)


BUSY = "import time\nend = time.process_time() + 0.1\nwhile time.process_time() < end: pass"


def test_no_counter_at_all_is_modelled_and_said(machine: Machine) -> None:
    metered = machine.meter(BUSY)
    modelled(metered)
    assert metered.processor_seconds >= 0.1


@pytest.mark.parametrize("told", ["", "no number\n", "-5\n"])
def test_a_counter_that_says_nonsense_is_modelled(machine: Machine, told: str) -> None:
    machine.add("intel-rapl:0", "package-0").write_text(told)
    modelled(machine.meter(BUSY))


def test_a_counter_that_may_not_be_read_is_modelled_and_the_way_out_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = machine.add("intel-rapl:0", "package-0")
    before = Path.read_text

    def barred(path: Path, *rest: Any, **more: Any) -> str:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return before(path, *rest, **more)

    monkeypatch.setattr(Path, "read_text", barred)
    metered = machine.meter(BUSY)
    modelled(metered)
    assert any("chmod" in said for said in metered.notes)


def test_one_barred_package_of_two_bars_the_sum(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    machine.add("intel-rapl:1", "package-1").write_text("")
    modelled(machine.meter(BUSY + '\nturn("intel-rapl:0", 5_000_000)'))


def test_a_counter_that_goes_away_meanwhile_is_modelled(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    script = f"import shutil; shutil.rmtree({str(machine.root / 'intel-rapl:0')!r})\n"
    modelled(machine.meter(script + BUSY))


def test_a_counter_that_stands_still_is_modelled(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    modelled(machine.meter(BUSY))


def test_a_domain_without_a_range_or_with_nought_is_no_counter(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0", range_uj=0)
    (machine.add("intel-rapl:1", "package-1").parent / "max_energy_range_uj").unlink()
    assert not find_counters(machine.root).counters


def test_memory_that_no_counter_sees_is_modelled_beside_a_measured_package(machine: Machine) -> None:
    machine.add("intel-rapl:0", "package-0")
    metered = machine.meter('turn("intel-rapl:0", 2_000_000)')
    assert metered.basis == "measured"
    assert {part.name: part.basis for part in metered.parts} == {"package-0": "measured", "memory": "modelled"}


# ---- idle --------------------------------------------------------------------------------------------------


def test_net_is_gross_without_what_the_machine_draws_idle(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """10 W idle for as long as we look; 8 J while the command runs."""
    file = machine.add("intel-rapl:0", "package-0", 0)
    machine.add("intel-rapl:0:0", "dram", 1)

    def sleep(seconds: float) -> None:
        before = time.perf_counter()
        while time.perf_counter() - before < seconds:
            pass
        file.write_text(str(round((time.perf_counter() - before) * 10e6)))

    monkeypatch.setattr("trottinette.impact.meter.time.sleep", sleep)
    metered = machine.meter('turn("intel-rapl:0", 9_000_000_0)', idle_seconds=0.2)
    assert metered.net_wh is not None
    idle_wh = metered.energy_wh.likely - metered.net_wh.likely
    supply = factor("host.overhead.laptop").likely
    assert idle_wh == pytest.approx(10 * metered.seconds * supply / JOULES_PER_WH, rel=0.02)
    assert metered.net_wh.high <= metered.energy_wh.high


# ---- what the person gives ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "low", "high"), [("35", 35, 35), ("20-60", 20, 60), ("2,5 W", 2.5, 2.5), ("20 – 60W", 20, 60)]
)
def test_watts_are_read(text: str, low: float, high: float) -> None:
    got = read_watts(text)
    assert (got.low, got.high) == (low, high)
    assert got.low <= got.likely <= got.high


@pytest.mark.parametrize("text", ["", "-5", "many", "60-20", "0", "1e3", "20-60-80", "35 kW"])
def test_watts_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(BadQuantity) as said:
        read_watts(text)
    assert said.value.hint


def test_given_watts_are_the_wall_for_the_whole_time(machine: Machine) -> None:
    metered = machine.meter("import time; time.sleep(0.3)", watts="20-60")
    assert metered.basis == "assumed"
    assert metered.energy_wh.low == pytest.approx(20 * metered.seconds / JOULES_PER_WH, rel=0.01)
    assert metered.energy_wh.high == pytest.approx(60 * metered.seconds / JOULES_PER_WH, rel=0.01)


@pytest.mark.parametrize("reading", ["1.2", "1,2 Wh", 1.2, "1034.2/1035.4"])
def test_a_plug_is_measured_at_the_wall(machine: Machine, reading: str | float) -> None:
    metered = machine.meter("", plug_wh=reading)
    assert metered.basis == "measured"
    assert metered.energy_wh.likely == pytest.approx(1.2)
    assert metered.energy_wh.high / metered.energy_wh.low < 1.1


def test_a_plug_that_can_be_asked_is_asked_before_and_after(machine: Machine) -> None:
    readings = iter([10.0, 12.5])
    assert machine.meter("", plug_wh=lambda: next(readings)).energy_wh.likely == pytest.approx(2.5)


@pytest.mark.parametrize("reading", ["", "x", "5/3", -1.0, math.nan, math.inf])
def test_a_plug_that_makes_no_sense_is_refused_before_anything_runs(
    machine: Machine, reading: str | float, tmp_path: Path
) -> None:
    with pytest.raises(BadQuantity):
        machine.meter(f"open({str(tmp_path / 'ran')!r}, 'w')", plug_wh=reading)
    assert not (tmp_path / "ran").exists()


def test_watts_and_a_plug_together_are_refused(machine: Machine) -> None:
    with pytest.raises(BadUsage):
        machine.meter("", watts="35", plug_wh="1")


# ---- GPUs --------------------------------------------------------------------------------------------------


def fake_nvml(boards: dict[int, list[int | str]]) -> ModuleType:
    """NVML that answers each board's readings in turn: millijoules, or what goes wrong."""
    nvml: Any = ModuleType("pynvml")
    nvml.NVMLError = type("NVMLError", (Exception,), {})

    def energy(handle: int) -> int:
        told = boards[handle].pop(0) if len(boards[handle]) > 1 else boards[handle][0]
        if isinstance(told, str):
            raise nvml.NVMLError(told)
        return told

    nvml.nvmlInit = nvml.nvmlShutdown = lambda: None
    nvml.nvmlDeviceGetCount = lambda: len(boards)
    nvml.nvmlDeviceGetHandleByIndex = lambda at: at
    nvml.nvmlDeviceGetTotalEnergyConsumption = energy
    return nvml


def test_every_gpu_is_counted_and_one_that_cannot_is_said(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    boards: dict[int, list[int | str]] = {0: [1000, 1000, 5000], 1: ["Not Supported"], 2: [0, 2000, 9000]}
    monkeypatch.setitem(sys.modules, "pynvml", fake_nvml(boards))
    metered = machine.meter("")
    assert parts(metered) == {"gpu-0": 4.0, "gpu-2": 7.0}
    assert any("gpu-1" in said for said in metered.notes)


def test_a_gpu_whose_counter_goes_back_is_dropped(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pynvml", fake_nvml({0: [9000, 9000, 1]}))
    metered = machine.meter("")
    assert parts(metered) == {}
    assert any("gpu-0" in said for said in metered.notes)


def test_a_gpu_without_the_library_is_never_passed_over_in_silence(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "gpus" / "0000:01:00.0").mkdir(parents=True)
    metered = machine.meter("", driver=tmp_path / "gpus")
    assert any("NVIDIA" in said for said in metered.notes)


# ---- the command -------------------------------------------------------------------------------------------

PROGRAM = """
import sys
from pathlib import Path
from trottinette.impact.meter import meter
done = meter(sys.argv[1:], powercap=Path("/nowhere"), driver=Path("/nowhere"))
sys.exit(done.exit_status)
"""


def metered_process(*command: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", PROGRAM, *command], text=True, **options)


def test_input_output_errors_and_status_are_the_commands_own() -> None:
    script = "import sys; print(sys.stdin.read()[::-1]); print('to err', file=sys.stderr); sys.exit(7)"
    pipe = subprocess.PIPE
    process = metered_process(sys.executable, "-c", script, stdin=pipe, stdout=pipe, stderr=pipe)
    out, err = process.communicate("abc")
    assert (out, err, process.returncode) == ("cba\n", "to err\n", 7)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_passed_on_once_and_the_command_ends_in_its_own_way(number: int) -> None:
    script = f"""
import signal, sys, time
count = []
def heard(*_):
    count.append(1)
signal.signal({int(number)}, heard)
print("ready", flush=True)
while not count:
    time.sleep(0.01)
time.sleep(0.3)
print("heard", len(count), flush=True)
sys.exit(42)
"""
    process = metered_process(
        sys.executable, "-c", script, stdout=subprocess.PIPE, start_new_session=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # whoever runs the tests may ignore it
    )  # fmt: skip
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    os.killpg(process.pid, number)
    assert process.stdout.readline() == "heard 1\n"
    assert process.wait(10) == 42


TERMINAL = r"""
import os, pty, re, select, sys, time
command = '''
import signal, sys, time
count = []
signal.signal(signal.SIGINT, lambda *_: count.append(1))
print("line", input(), flush=True)
while not count:
    time.sleep(0.01)
time.sleep(0.3)
print("heard", len(count), flush=True)
'''
pid, terminal = pty.fork()
if not pid:
    os.execv(sys.executable, [sys.executable, "-c", sys.argv[1], sys.executable, "-c", command])
told, stopped = b"", 0
os.write(terminal, b"words\n")
while not re.search(rb"heard \d", told):
    if not select.select([terminal], [], [], 20)[0]:
        sys.exit("nothing more than " + repr(told))
    told += os.read(terminal, 1000)
    if not stopped and b"line words" in told:
        stopped = os.write(terminal, b"\x03")
sys.stdout.write(told.decode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="pseudo-terminals as Linux has them")
def test_on_a_terminal_the_command_reads_it_and_control_c_reaches_it_once() -> None:
    done = subprocess.run([sys.executable, "-c", TERMINAL, PROGRAM], capture_output=True, text=True, timeout=60)
    assert "line words" in done.stdout and "heard 1" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


def test_a_command_that_dies_of_a_signal_has_the_status_a_shell_gives() -> None:
    assert run([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]).exit_status == 137


BURN = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass"


@pytest.mark.parametrize(
    "script",
    [
        BURN,
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BURN!r}])",
        f"import os, sys\nif not os.fork():\n  os.execv(sys.executable, ['x', '-c', {BURN!r}])\nos.wait()",
    ],
    ids=["itself", "child", "fork"],
)
def test_processor_seconds_hold_the_children(script: str) -> None:
    assert 0.3 <= run([sys.executable, "-c", script]).processor_seconds < 1.5


@pytest.mark.skipif(sys.platform != "linux", reason="orphans are adopted on Linux")
def test_an_orphan_that_ended_before_the_command_is_counted() -> None:
    ran = run(["sh", "-c", f'("{sys.executable}" -c "$0" &); sleep 2', BURN])
    assert ran.processor_seconds >= 0.3
    assert not ran.left_running


def test_what_goes_on_after_the_command_is_said(machine: Machine) -> None:
    metered = meter(["sh", "-c", "sleep 3 & exit 0"], powercap=machine.root, driver=machine.root / "none")
    assert metered.seconds < 2.5
    assert any("still running" in said for said in metered.notes)


@pytest.mark.parametrize("command", [[], [""], ["no-such-command-anywhere"], ["/"]])
def test_a_command_that_cannot_start_is_one_clear_sentence(command: list[str]) -> None:
    with pytest.raises(BadUsage) as said:
        run(command)
    assert said.value.hint


def test_a_command_in_one_string_is_refused() -> None:
    with pytest.raises(BadUsage):
        run("ls -l")


def test_a_thread_may_meter_too(machine: Machine) -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(run, [sys.executable, "-c", "raise SystemExit(3)"]).result().exit_status == 3


def test_handlers_are_as_they_were() -> None:
    before = signal.getsignal(signal.SIGINT)
    run(["true"])
    assert signal.getsignal(signal.SIGINT) is before


# ---- what is told ------------------------------------------------------------------------------------------


def test_everything_goes_into_json_in_both_languages(machine: Machine) -> None:
    metered = machine.meter("")
    english, french = metered.as_dict(), metered.as_dict("fr")
    told = json.loads(json.dumps(english))
    assert told["energy_wh"].keys() == {"low", "likely", "high"}
    assert set(english["notes"]).isdisjoint(french["notes"])
    assert {**english, "notes": []} == {**french, "notes": []}


def test_a_run_is_weighed_at_the_wall(machine: Machine) -> None:
    metered = machine.meter("", plug_wh="3")
    weights = weigh_run(metered, place("FR"), boundary="server")
    assert weights.energy_wh.likely == pytest.approx(3.0, rel=0.01)
    assert weights.primary_energy_mj.likely >= 3.0 * 3.6e-3
    assert weights.basis["energy_wh"] == "measured"
    assert weigh_run(metered, place("NO"), boundary="server").gwp_gco2e.likely < weights.gwp_gco2e.likely
