"""What the machine says of itself is read."""

from benchmarks.surroundings import Surroundings, describe_system, list_surroundings, read_processor

CPU_INFO = (
    "processor\t: 0\nvendor_id\t: X\nmodel name\t: Example CPU @ 2 GHz\n\nprocessor\t: 1\nmodel name\t: Y\n"
)
FOUND = Surroundings("Example CPU", 2, 7.6, "Debian 12", "3.11.7", "6.11.3", False, 0.25, "2026-11-23")


def test_processor_is_the_first_model_name():
    assert read_processor(CPU_INFO) == "Example CPU @ 2 GHz"


def test_processor_is_nothing_where_there_is_no_model_name():
    assert read_processor("processor : 0\n") == ""


def test_system_is_its_pretty_name():
    assert describe_system('ID=debian\nPRETTY_NAME="Debian GNU/Linux 12"\n').startswith(
        "Debian GNU/Linux 12, kernel "
    )


def test_every_fact_has_a_name_and_a_value():
    facts = dict(list_surroundings(FOUND))
    assert facts["Processor"] == "Example CPU, 2 cores"
    assert facts["Memory"] == "8 GiB"
    assert facts["Load when it began"] == "0.2 tasks for 2 cores"
    assert facts["Graphics card"].startswith("none")
