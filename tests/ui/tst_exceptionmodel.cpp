// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/exceptions/exceptionmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace culvert;

class TestExceptionModel : public QObject {
    Q_OBJECT

private:
    static QStringList shown(const ExceptionModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, ExceptionModel::Destination).data().toString());
        return texts;
    }

private Q_SLOTS:
    void behavesAsAModelThroughItsWholeLife()
    {
        ConfigDraft draft;
        ExceptionModel model(draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        draft.receive(exampleConfiguration(), 7);
        QCOMPARE(model.rowCount(), 4);
        model.sort(ExceptionModel::Label, Qt::DescendingOrder);
        model.setFilter(QStringLiteral("server"));
        QCOMPARE(model.rowCount(), 3);
        model.remove(model.positions({model.index(0, 0), model.index(1, ExceptionModel::ColumnCount - 1)}));
        QCOMPARE(model.rowCount(), 1);
        draft.discard();
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void editsGoIntoTheDraft()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        model.sort(ExceptionModel::Destination, Qt::DescendingOrder);
        const QModelIndex first = model.index(0, ExceptionModel::Destination);
        QCOMPARE(first.data().toString(), QStringLiteral("192.0.2.123"));
        QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(first.siblingAtColumn(ExceptionModel::Masquerade), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(first.siblingAtColumn(ExceptionModel::Label), QStringLiteral("clock")));
        const ExceptionRoute changed = draft.read().configuration.exceptions.at(3);
        QVERIFY(changed.enabled);
        QVERIFY(changed.masquerade);
        QCOMPARE(changed.label, QStringLiteral("clock"));
        QVERIFY(draft.isDirty());
    }

    void textThatDoesNotParseIsKeptWithItsProblem()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        const QModelIndex cell = model.index(1, ExceptionModel::Destination);
        QVERIFY(model.setData(cell, QStringLiteral("mail.example.net")));
        QCOMPARE(cell.data().toString(), QStringLiteral("mail.example.net"));
        QTRY_VERIFY(!cell.data(ExceptionModel::kProblemRole).toString().isEmpty());
        QVERIFY(!cell.data(Qt::DecorationRole).isNull());
        QVERIFY(model.setData(cell, QStringLiteral("100.64.2.26")));
        QTRY_VERIFY(cell.data(ExceptionModel::kProblemRole).toString().isEmpty());
    }

    void findsTheExceptionThatCoversAnAddress()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        model.setFilter(QStringLiteral("100.64.9.77"));
        QCOMPARE(shown(model), QStringList{QStringLiteral("100.64.9.0/24")});
        model.setFilter(QStringLiteral("NEWS"));
        QCOMPARE(shown(model), QStringList{QStringLiteral("100.64.2.2")});
    }

    void findsWhatHasBeenTypedSinceTheLastLook()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        const auto found = [&model](const QString &text) {
            model.setFilter(text);
            return model.rowCount();
        };
        QCOMPARE(found(QStringLiteral("printer")), 0);
        model.setFilter({});
        QVERIFY(model.setData(model.index(2, ExceptionModel::Label), QStringLiteral("Printer")));
        QCOMPARE(found(QStringLiteral("printer")), 1);
        QVERIFY(model.setData(model.index(0, ExceptionModel::Destination), QStringLiteral("mail.example.net")));
        QCOMPARE(found(QStringLiteral("mail.example")), 1);
        draft.history().undo();
        QCOMPARE(found(QStringLiteral("mail.example")), 0);
        draft.discard();
        QCOMPARE(found(QStringLiteral("printer")), 0);
        // The end of one text and the beginning of the next are no word.
        QCOMPARE(found(QStringLiteral("0/24")), 1);
    }

    void sortsByNumber()
    {
        ConfigDraft draft;
        Configuration configuration = exampleConfiguration();
        configuration.exceptions = {{*Ipv4Prefix::parse(u"100.64.10.0/24"), {}, false, true},
                                    {*Ipv4Prefix::parse(u"100.64.9.0/24"), {}, false, true}};
        draft.receive(configuration, 7);
        ExceptionModel model(draft);
        model.sort(ExceptionModel::Destination);
        QCOMPARE(shown(model), QStringList({QStringLiteral("100.64.9.0/24"), QStringLiteral("100.64.10.0/24")}));
    }

    void manyAreChangedInOneStep()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        model.sort(ExceptionModel::Label);
        const QSignalSpy replaced(&draft, &ConfigDraft::replaced);
        const auto disable = [](ExceptionDraft &exception) { exception.route.enabled = false; };
        model.change({0, 2}, disable);
        QCOMPARE(replaced.size(), 1);
        const QList<ExceptionRoute> now = draft.read().configuration.exceptions;
        QVERIFY(!now.at(0).enabled && now.at(1).enabled && !now.at(2).enabled);
        // What is so already is no step.
        model.change({0, 2}, disable);
        QCOMPARE(replaced.size(), 1);
        model.change({}, disable);
        model.remove({});
        QCOMPARE(replaced.size(), 1);
    }

    void aSelectionIsFoundAgainByPosition()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        ExceptionModel model(draft);
        model.sort(ExceptionModel::Destination, Qt::DescendingOrder); // rows 0…3 are the positions 3, 2, 1, 0
        const QItemSelection selection = model.selectionOf({0, 1, 3});
        QCOMPARE(selection.size(), 2);
        QCOMPARE(model.positions(selection), QList<quint32>({0, 1, 3}));
        model.setFilter(QStringLiteral("server"));
        QCOMPARE(model.positions(model.selectionOf({1, 2})), QList<quint32>{1});
        QVERIFY(model.selectionOf({99}).isEmpty());
    }

    void holdsAsManyAsMayBeConfigured()
    {
        constexpr int kMany = 100'000;
        Configuration configuration = exampleConfiguration();
        configuration.exceptions.clear();
        for (quint32 i = 0; i < kMany; ++i)
            configuration.exceptions.append({Ipv4Prefix::host({0x0b000000U + 2 * (kMany - i)}), {}, false, true});
        ConfigDraft draft;
        draft.receive(configuration, 7);
        ExceptionModel model(draft);
        QCOMPARE(model.rowCount(), kMany);
        model.sort(ExceptionModel::Destination);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("11.0.0.2"));
        // Switching one of them is not a hundred thousand changes.
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setData(model.index(5, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 5);
        model.setFilter(QStringLiteral("11.0.0.2"));
        QVERIFY(model.rowCount() > 1 && model.rowCount() < kMany);
    }
};

QTEST_MAIN(TestExceptionModel)
#include "tst_exceptionmodel.moc"
