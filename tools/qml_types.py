"""Tells qmllint what the Python types offer to QML, by asking the types themselves.

PySide's own pyside6-metaobjectdump reads the source, and stops at a `Property` whose getter is a lambda.
"""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import PySide6
from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty

from tools.places import ROOT

QT = Path(PySide6.__file__).parent / "Qt"
REGISTRAR = QT / "libexec" / "qmltyperegistrar"
KNOWN_TO_QT = ("qt6core", "qt6gui", "qt6qml", "qt6qmlmodels", "qt6quick", "qt6multimedia")
METATYPES_REVISION = 69


class QmlType(NamedTuple):
    """A Python class that QML can name."""

    module: str
    class_name: str
    qml_module: str
    is_creatable: bool


def generate_qml_types(sources: Path, import_root: Path, out: Path) -> None:
    """Write qmldir and type information for each QML module that Python under `sources` makes."""
    types = sorted(find_qml_types(sources, import_root))
    for qml_module in sorted({each.qml_module for each in types}):
        write_module(qml_module, [each for each in types if each.qml_module == qml_module], out)


def find_qml_types(sources: Path, import_root: Path) -> Iterator[QmlType]:
    """Every class under a folder that is decorated with QmlElement."""
    for file in sources.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "QmlElement" in text:
            module = ".".join(file.relative_to(import_root).with_suffix("").parts)
            yield from find_types_in(ast.parse(text), module)


def find_types_in(tree: ast.Module, module: str) -> Iterator[QmlType]:
    """The decorated classes of one module, which names its QML module in QML_IMPORT_NAME."""
    qml_module = read_import_name(tree)
    for node in tree.body:
        decorators = {name_of(each) for each in getattr(node, "decorator_list", [])}
        if isinstance(node, ast.ClassDef) and "QmlElement" in decorators:
            yield QmlType(module, node.name, qml_module, "QmlUncreatable" not in decorators)


def read_import_name(tree: ast.Module) -> str:
    """The value of QML_IMPORT_NAME."""
    for node in tree.body:
        targets = [name_of(each) for each in node.targets] if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.Assign) and targets == ["QML_IMPORT_NAME"]:
            return str(ast.literal_eval(node.value))
    return ""


def name_of(node: ast.expr) -> str:
    """The plain name in a decorator, a call or an assignment."""
    called = node.func if isinstance(node, ast.Call) else node
    return called.id if isinstance(called, ast.Name) else ""


def write_module(qml_module: str, types: list[QmlType], out: Path) -> None:
    """Write one QML module's type information as Qt's own registrar does it."""
    folder = out.joinpath(*qml_module.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = folder / "metatypes.json"
    dump.write_text(json.dumps([describe_types(types)], indent=1), encoding="utf-8")
    run_registrar(qml_module, dump, folder)
    lines = [f"module {qml_module}", "typeinfo module.qmltypes", "depends QtQuick", "import QtQml.Models"]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")


def run_registrar(qml_module: str, dump: Path, folder: Path) -> None:
    """Turn the dump into a .qmltypes file."""
    foreign = ",".join(str(QT / "metatypes" / f"{name}_metatypes.json") for name in KNOWN_TO_QT)
    subprocess.run(
        [
            *(str(REGISTRAR), "--import-name", qml_module, "--major-version", "1", "--minor-version", "0"),
            *("--foreign-types", foreign, "--generate-qmltypes", str(folder / "module.qmltypes")),
            *("-o", str(folder / "registration.cpp"), str(dump)),
        ],
        check=True,
    )


def describe_types(types: list[QmlType]) -> dict[str, Any]:
    """What moc would have written of these classes."""
    classes = [describe_class(each) for each in types]
    return {"classes": classes, "inputFile": "python.h", "outputRevision": METATYPES_REVISION}


def describe_class(qml_type: QmlType) -> dict[str, Any]:
    """One class: what it is built on, and what it adds."""
    python_class = getattr(importlib.import_module(qml_type.module), qml_type.class_name)
    meta: QMetaObject = python_class.staticMetaObject
    properties = [meta.property(index) for index in range(meta.propertyOffset(), meta.propertyCount())]
    methods = [meta.method(index) for index in range(meta.methodOffset(), meta.methodCount())]
    signals = [each for each in methods if each.methodType() == QMetaMethod.MethodType.Signal]
    slots = [each for each in methods if each.methodType() != QMetaMethod.MethodType.Signal]
    base = meta.superClass()
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "classInfos": describe_registration(qml_type),
        "superClasses": [{"access": "public", "name": base.className()}] if base else [],
        "properties": [describe_property(each, index) for index, each in enumerate(properties)],
        "signals": [describe_method(each) for each in signals],
        "slots": [describe_method(each) for each in slots],
    }


def describe_registration(qml_type: QmlType) -> list[dict[str, str]]:
    """How the class may be used in QML."""
    element = [{"name": "QML.Element", "value": "auto"}]
    return element if qml_type.is_creatable else [*element, {"name": "QML.Creatable", "value": "false"}]


def describe_property(item: QMetaProperty, index: int) -> dict[str, Any]:
    """One property, with the accessors that qmllint asks about."""
    name = text_of(item.name())
    entry: dict[str, Any] = {"name": name, "type": text_of(item.typeName()), "read": name, "index": index}
    if item.isConstant():
        entry["constant"] = True
    if item.hasNotifySignal():
        entry["notify"] = text_of(item.notifySignal().name())
    if item.isWritable():
        entry["write"] = f"set_{name}"
    return entry


def describe_method(method: QMetaMethod) -> dict[str, Any]:
    """One signal or slot."""
    kinds = [text_of(each) for each in method.parameterTypes()]
    names = [text_of(each) for each in method.parameterNames()]
    return {
        "access": "public",
        "name": text_of(method.name()),
        "arguments": [describe_argument(kind, name) for kind, name in zip(kinds, names, strict=True)],
        "returnType": text_of(method.typeName()) or "void",
    }


def describe_argument(kind: str, name: str) -> dict[str, str]:
    """One argument; the arguments of Python's slots have no names."""
    return {"type": kind, "name": name} if name else {"type": kind}


def text_of(name: Any) -> str:
    """A name as text, which Qt may give as bytes."""
    return name if isinstance(name, str) else bytes(name).decode()


if __name__ == "__main__":
    generate_qml_types(ROOT / "kiosk", ROOT, ROOT / "build" / "qmltypes")
